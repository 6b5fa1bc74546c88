import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './envoy-text';

test.each<[string, Response, object]>([
  [
    'no connection',
    {
      status: 503,
      body: 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'envoy' },
      message: 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout',
    },
  ],
  [
    'nothing healthy',
    { status: 503, body: 'no healthy upstream' },
    { quote: { text: 'no healthy upstream' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['a page that mentions it', { body: '<p>no healthy upstream</p>' }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
