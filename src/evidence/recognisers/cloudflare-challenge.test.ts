import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudflare-challenge';

test.each<[string, Response, object]>([
  [
    'its settings',
    {
      status: 403,
      headers: { 'CF-Ray': '9ec48991ae5a06b2-AMS' },
      body: "<title>Just a moment...</title><script>(function(){window._cf_chl_opt = {cvId: '3',cRay: '9ec48991ae5a06b2'}",
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'cloudflare' },
      ids: [{ name: 'Ray ID', value: '9ec48991ae5a06b2' }],
      message: 'Just a moment...',
    },
  ],
  [
    'an older one, pasted',
    { body: '<title>Attention Required! | Cloudflare</title><form action="/cdn-cgi/l/chk_captcha">' },
    { certainty: 'confirmed' },
  ],
  [
    'the settings of another request',
    {
      headers: { 'CF-Ray': '9ec48991ae5a06b2-AMS' },
      body: "<script>window._cf_chl_opt = {cRay: '7b3f1c2d4e5a6b7c'}</script>",
    },
    { certainty: 'possible' },
  ],
  [
    'the title alone, on a site behind Cloudflare',
    { headers: { 'CF-Ray': '1' }, body: '<title>Just a moment...</title>' },
    { certainty: 'possible' },
  ],
  [
    'a copy on another server',
    { headers: { Server: 'nginx' }, body: '<title>Just a moment...</title>' },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'the script that is put into pages of the site',
    {
      headers: { 'CF-Ray': '1' },
      body: '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script>window.__CF$cv$params={r:"1"}</script>',
    },
  ],
  [
    'a post that shows the settings',
    {
      headers: { 'CF-Ray': '9ec48991ae5a06b2-AMS' },
      body: "<script></script><pre>window._cf_chl_opt = {\n cRay: '9ec48991ae5a06b2'}</pre>",
    },
  ],
  ['a text on it', { body: '<p>Cloudflare sets <code>_cf_chl_opt</code>.</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
