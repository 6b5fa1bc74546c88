import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudflare-page';

test.each<[string, Response, object]>([
  [
    'the error page',
    { body: '<title>a.example | 522: Connection timed out</title><div id="cf-error-details" class="p-0">' },
    {
      certainty: 'confirmed',
      quote: { text: '<div id="cf-error-details" class="p-0">' },
      answeredBy: { id: 'cloudflare' },
      message: 'a.example | 522: Connection timed out',
    },
  ],
  [
    'the class behind an id',
    { body: '<div id="x" class="big cf-error-footer">' },
    { certainty: 'confirmed' },
  ],
  ['the challenge', { body: '<title>Just a moment...</title>' }, { certainty: 'confirmed' }],
  [
    'the plain form',
    { headers: { 'cf-ray': '1' }, body: 'error code: 1020' },
    { certainty: 'confirmed', message: 'error code: 1020' },
  ],
  ['the plain form without its header', { body: 'error code: 522\n' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    "a site's page that Cloudflare put a script into",
    {
      headers: { 'cf-ray': '1' },
      body: '<h1>404</h1><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>',
    },
  ],
  ['a text that goes on', { body: 'error code: 522 means that' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
