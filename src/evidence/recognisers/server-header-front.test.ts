import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './server-header-front';

test.each<[string, Response, object]>([
  [
    'Caddy before IIS',
    { headers: { Server: 'Caddy', server: 'Microsoft-IIS/10.0' } },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'caddy' },
      quote: { name: 'Server', text: 'Caddy' },
    },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['one header', { headers: { Server: 'Caddy' } }],
  ['a first one that is not known', { headers: { Server: 'web1', server: 'nginx' } }],
  ['a blank second one', { headers: { Server: 'Caddy', server: ' ' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
