import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './apache-via';

test.each<[string, Response, object]>([
  [
    'Apache as a proxy',
    { headers: { Via: '1.1 gate.example (Apache/2.4.58)' } },
    { certainty: 'possible', presence: 'confirmed', answeredBy: { id: 'apache', version: '2.4.58' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a proxy without a product', { headers: { Via: '1.1 gate.example' } }],
  ['Traffic Server', { headers: { Via: 'http/1.1 edge (ApacheTrafficServer/9.2.5)' } }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
