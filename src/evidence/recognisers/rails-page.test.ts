import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './rails-page';

test.each<[string, Response, object]>([
  [
    'the debug page',
    {
      status: 500,
      body: '<header role="banner">\n  <h1>\n    ActiveRecord::RecordNotFound\n      in OrdersController#show\n  </h1>\n</header>\n<h2 style="x">Couldn&#39;t find Order</h2>\n<p><code>Rails.root: /srv/app</code></p>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'ruby', name: 'Rails' },
      exception: 'ActiveRecord::RecordNotFound',
      message: "Couldn't find Order",
    },
  ],
  [
    'the debug page as text',
    {
      status: 500,
      body: 'KeyError in CartsController#show\n\nkey not found: :id\n\nRails.root: /srv/app\n\nApplication Trace',
    },
    { certainty: 'confirmed', quote: { text: 'Rails.root: /srv/app' } },
  ],
  [
    'an answer with the line alone',
    { body: '<html><body><nav></nav><h1>Help</h1><p><code>Rails.root: /srv/app</code></p>' },
    { certainty: 'possible' },
  ],
  [
    'the page of a new application',
    {
      body: '<title>We\'re sorry, but something went wrong (500)</title><body class="rails-default-error-page">',
    },
    { certainty: 'likely', message: "We're sorry, but something went wrong (500)" },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a dialog', { body: '<div class="dialog"><h1>Sorry</h1></div>' }],
  [
    'the text within a post',
    {
      body: '<h1>Help</h1><pre>KeyError in A#b\n\nkey not found\n\nRails.root: /srv/app\n\nApplication Trace</pre>',
    },
  ],
  ['a text on it', { body: '<p>Use <code>Rails.root</code> for the path.</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
