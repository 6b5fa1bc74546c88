import { expect, test } from 'vitest';
import { exchangeOf } from '../exchange-fixture';
import recogniser from './network-error';

test.each([
  [{ error: 'net::ERR_CONNECTION_RESET' }, 'confirmed', 'network', 'net::ERR_CONNECTION_RESET'],
  [{ error: 'net::ERR_PROXY_CONNECTION_FAILED' }, 'confirmed', 'network', 'net::ERR_PROXY_CONNECTION_FAILED'],
  [
    { error: 'NS_ERROR_UNKNOWN_HOST', headers: { Server: 'nginx' } },
    'confirmed',
    'network',
    'NS_ERROR_UNKNOWN_HOST',
  ],
  [{}, 'likely', 'status', '0'],
])('%j was ended by the browser', (response, certainty, where, text) => {
  expect(recogniser.recognise(exchangeOf(response))).toEqual({
    certainty,
    quote: { where, text },
    answeredBy: { id: 'browser', name: 'browser' },
  });
});

test('a service worker that failed is only told of', () => {
  expect(recogniser.recognise(exchangeOf({ error: 'NS_ERROR_INTERCEPTION_FAILED' }))).toMatchObject({
    certainty: 'possible',
    presence: 'confirmed',
  });
});

test.each([{ status: 404 }, { body: 'a pasted page' }, { headers: { Server: 'nginx' } }])(
  '%j was answered',
  (response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
