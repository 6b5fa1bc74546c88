import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './netscaler-page';

test.each<[string, Response, object]>([
  [
    'its line',
    { status: 503, body: '<html><body><b>Http/1.1 Service Unavailable</b></body> </html>' },
    { certainty: 'possible', answeredBy: { id: 'netscaler' }, message: 'Http/1.1 Service Unavailable' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'the line of a service that writes it otherwise',
    { body: '<html><body><b>Http/1.1 Service Unavailable</b></body></html>' },
  ],
  ['a longer page', { body: '<html><body><b>Http/1.1 Service Unavailable</b><p>x</p></body> </html>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
