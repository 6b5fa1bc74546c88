import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './cloudflare-page';

test.each<[string, Response, object]>([
  [
    'the error page',
    {
      status: 522,
      headers: { 'CF-Ray': 'a304ebbe68c61f6b-AMS' },
      body: '<title>a.example | 522: Connection timed out</title><div id="cf-error-details" class="p-0"><span class="code-label">Error code 522</span><span>Cloudflare Ray ID: <strong class="font-semibold">a304ebbe68c61f6b</strong></span>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'cloudflare' },
      message: 'a.example | 522: Connection timed out',
      ids: [{ name: 'Ray ID', value: 'a304ebbe68c61f6b' }],
    },
  ],
  [
    'a number of its own, in a block',
    {
      headers: { Server: 'cloudflare' },
      body: '<h1><span class="cf-error-type">Error</span>\n<span class="cf-error-code">1016</span>',
    },
    { certainty: 'confirmed', errorCode: '1016' },
  ],
  [
    'a number beside a translated word',
    {
      headers: { 'cf-ray': '1' },
      body: '<div id="cf-error-details" class="p-0"><span data-translate="error">錯誤</span>\n           <span>1020</span>',
    },
    { errorCode: '1020' },
  ],
  [
    'a number in a heading',
    { body: '<div id="cf-error-details"><h2 class="cf-subheadline">Error 1027</h2>' },
    { errorCode: '1027' },
  ],
  [
    'the class behind an id, pasted',
    { body: '<link href="/cdn-cgi/styles/main.css"><div id="x" class="cf-error-overview">' },
    { certainty: 'confirmed' },
  ],
  ['the form alone, pasted', { body: '<div id="cf-error-details">' }, { certainty: 'likely' }],
  [
    'a copy on a site behind Cloudflare',
    {
      headers: { Server: 'cloudflare', 'CF-Ray': 'a304ebbe68c61f6b-AMS' },
      body: '<div id="cf-error-details"><span>Ray ID: <strong>3ddf0dff4b902c8a</strong></span>',
    },
    { certainty: 'possible' },
  ],
  [
    'a copy by an application behind Cloudflare',
    {
      headers: { Server: 'cloudflare', 'X-Powered-By': 'Express' },
      body: '<link href="/cdn-cgi/styles/main.css"><div id="cf-error-details">',
    },
    { certainty: 'possible' },
  ],
  [
    'a class of the same name, in a theme',
    { status: 500, headers: { Server: 'cloudflare' }, body: '<div class="cf-error-details">Not sent.' },
    { certainty: 'possible' },
  ],
  [
    'a copy on another server',
    {
      headers: { Server: 'nginx' },
      body: '<div id="cf-error-details"><link href="/cdn-cgi/styles/main.css">',
    },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    "a site's page that Cloudflare put a script into",
    {
      headers: { 'CF-Ray': '1' },
      body: '<script src="/cdn-cgi/challenge-platform/scripts/invisible.js"></script><h1>Not here</h1>',
    },
  ],
  ['a text on it', { body: '<p>Look for <code>cf-error-details</code>.</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
