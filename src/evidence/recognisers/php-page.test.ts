import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './php-page';

test.each<[string, Response, object]>([
  [
    'WordPress, in any language',
    {
      status: 500,
      body: '<body id="error-page">\n\t<div class="wp-die-message"><p>Es gab einen kritischen Fehler.</p></div></body>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'php', name: 'WordPress' },
      message: 'Es gab einen kritischen Fehler.',
    },
  ],
  [
    'Laravel',
    {
      status: 419,
      body: '<title>Page Expired</title><div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">\n 419 </div>',
    },
    { certainty: 'likely', answeredBy: { name: 'Laravel' }, message: 'Page Expired' },
  ],
  [
    "PHP's own server",
    {
      status: 404,
      body: '<title>404 Not Found</title><body><h1>Not Found</h1><p>The requested resource <code class="url">/nope</code> was not found on this server.</p></body>',
    },
    { certainty: 'likely', answeredBy: { id: 'php', name: 'PHP' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a style sheet', { body: '<style>.wp-die-message{margin:0}</style><body id="error-page"><h1>x</h1>' }],
  ['a page with code', { body: '<code class="url">/x</code>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
