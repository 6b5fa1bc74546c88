import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './proxy-error';

test.each<[string, Response, object]>([
  [
    'a tunnel that was refused',
    { error: 'net::ERR_TUNNEL_CONNECTION_FAILED' },
    {
      certainty: 'possible',
      presence: 'confirmed',
      answeredBy: { id: 'proxy' },
      quote: { where: 'network' },
    },
  ],
  [
    'credentials that it wants',
    { error: 'net::ERR_PROXY_AUTH_UNSUPPORTED' },
    { answeredBy: { id: 'proxy' } },
  ],
  ['Firefox', { error: 'NS_ERROR_PROXY_FORBIDDEN' }, { answeredBy: { id: 'proxy' } }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a proxy that is not there', { error: 'net::ERR_PROXY_CONNECTION_FAILED' }],
  ['one that is not there, in Firefox', { error: 'NS_ERROR_PROXY_CONNECTION_REFUSED' }],
  ['another error', { error: 'net::ERR_CONNECTION_REFUSED' }],
  ['a response', { status: 502 }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
