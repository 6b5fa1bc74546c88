import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './akamai-headers';

test.each<[string, Response, object]>([
  [
    'the request number',
    { headers: { 'Akamai-GRN': '0.45a1b2c3.1700000000.1a2b3c' } },
    {
      certainty: 'possible',
      presence: 'confirmed',
      quote: { name: 'Akamai-GRN' },
      answeredBy: { id: 'akamai' },
    },
  ],
  [
    'its cache',
    { headers: { 'X-Cache': 'TCP_MISS from a23-1-2-3.deploy.akamaitechnologies.com (AkamaiGHost/11.0)' } },
    { answeredBy: { id: 'akamai' } },
  ],
  [
    'its timing',
    { headers: { 'Server-Timing': 'cdn-cache; desc=HIT, ak_p; desc="1"' } },
    { answeredBy: { id: 'akamai' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['another cache', { headers: { 'X-Cache': 'MISS from cache1' } }],
  ['nothing', {}],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
