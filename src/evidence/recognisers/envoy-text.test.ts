import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './envoy-text';

test.each<[string, Response, object]>([
  [
    'a server behind it that fails',
    {
      status: 503,
      headers: { server: 'envoy' },
      body: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'envoy' },
      message: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
    },
  ],
  ['no server behind it', { body: 'no healthy upstream' }, { certainty: 'confirmed' }],
  [
    'a second try that failed at TLS',
    {
      headers: { 'content-type': 'text/plain' },
      body: 'upstream connect error or disconnect/reset before headers. retried and the latest reset reason: remote connection failure, transport failure reason: TLS_error:|268435581:SSL routines\n',
    },
    { certainty: 'confirmed' },
  ],
  [
    'its words as a web page',
    { headers: { 'Content-Type': 'text/html' }, body: 'no healthy upstream' },
    { certainty: 'possible' },
  ],
  [
    'a filter of its own',
    { status: 403, headers: { server: 'istio-envoy' }, body: 'RBAC: access denied' },
    { certainty: 'confirmed' },
  ],
  ['the words of a filter', { status: 403, body: 'RBAC: access denied' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a page on it', { body: '<p>no healthy upstream</p>' }],
  ['more of them', { body: 'no healthy upstreams left for the shop' }],
  ['what an application adds', { body: 'upstream request timeout after 5 s of waiting' }],
  ['a reason and more', { body: 'upstream connect error or disconnect/reset before headers. See the log!' }],
  ['a longer text', { body: 'RBAC: access denied for user x' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
