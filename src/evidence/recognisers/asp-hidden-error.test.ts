import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './asp-hidden-error';

test.each<[string, Response, object]>([
  [
    'the default message',
    {
      status: 500,
      body: 'An error occurred. <a href="http://go.microsoft.com/fwlink/?LinkID=82731">here</a>',
    },
    {
      certainty: 'confirmed',
      quote: { text: 'http://go.microsoft.com/fwlink/?LinkID=82731' },
      answeredBy: { id: 'asp' },
    },
  ],
  [
    'a text with the link in it',
    { body: 'See <a href="http://go.microsoft.com/fwlink/?LinkID=82731">here</a>.<ul><li>More</li></ul>' },
    { certainty: 'possible' },
  ],
  [
    'a page that links to the same article',
    {
      status: 500,
      body: '<title>ASP</title><a href="https://go.microsoft.com/fwlink/?LinkID=82731">here</a>',
    },
    { certainty: 'possible' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'JSON that quotes it',
    { body: String.raw`{"error":"\u003ca href=\"http://go.microsoft.com/fwlink/?LinkID=82731\"\u003ehere"}` },
  ],
  [
    'plain text',
    {
      headers: { 'Content-Type': 'text/plain' },
      body: '<a href="http://go.microsoft.com/fwlink/?LinkID=82731">here</a>',
    },
  ],
  ['another link', { body: '<a href="http://go.microsoft.com/fwlink/?LinkID=827319">here</a>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
