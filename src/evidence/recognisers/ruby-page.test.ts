import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './ruby-page';

test.each<[string, Response, object]>([
  [
    'Sinatra',
    { body: '<h2>Sinatra doesn’t know this ditty.</h2>' },
    { certainty: 'confirmed', answeredBy: { id: 'ruby', name: 'Sinatra' } },
  ],
  [
    'Sinatra with its picture',
    {
      body: "<html><body>\n  <h2>Sinatra doesn’t know this ditty.</h2>\n  <img src='http://a.example/__sinatra__/404.png'>",
    },
    { certainty: 'confirmed', quote: { text: '<h2>Sinatra doesn’t know this ditty.</h2>' } },
  ],
  [
    'Puma',
    { status: 500, body: 'Puma caught this error: Order 42 (RuntimeError)\n/srv/app.rb:7' },
    {
      certainty: 'confirmed',
      answeredBy: { name: 'Puma' },
      message: 'Puma caught this error: Order 42 (RuntimeError)',
    },
  ],
  [
    'WEBrick',
    {
      body: '<HEAD><TITLE>Not Found</TITLE></HEAD><ADDRESS>\n     WEBrick/1.8.1 (Ruby/3.1.2/2022-04-12) at\n     127.0.0.1:8080\n    </ADDRESS>',
    },
    { answeredBy: { name: 'WEBrick' }, message: 'Not Found' },
  ],
  [
    'Rack',
    {
      body: '<h1><strong>RuntimeError</strong> at <strong>/boom</strong></h1><h2>Order 42</h2><td>rack.version</td>',
    },
    { certainty: 'likely', exception: 'RuntimeError', message: 'Order 42' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    "a joke with Sinatra's words",
    { body: "<html><body><main><h2>Sinatra doesn't know this ditty.</h2><p>Nor do we.</p></main>" },
  ],
  ['an address about WEBrick', { body: '<ADDRESS>WEBrick/1.8 guides at example.org</ADDRESS></BODY>' }],
  ['a text on one', { body: '<p>Puma caught this error once, and rack.version is a key.</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
