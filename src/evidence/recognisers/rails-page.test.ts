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
  ['a text on it', { body: '<p>Use <code>Rails.root</code> for the path.</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
