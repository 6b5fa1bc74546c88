import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './fastly-domain';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 500,
      body: '<html>\n<head>\n<title>Fastly error: unknown domain a.example</title>\n</head>\n<body>\n<p>Fastly error: unknown domain: a.example.</p>\n<p>Details: cache-fra-eddf8230125-FRA</p></body></html>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'fastly' },
      message: 'Fastly error: unknown domain a.example',
    },
  ],
  ['an older one', { body: '<title>Fastly error: unknown domain </title>' }, { certainty: 'likely' }],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a question about it', { body: '<title>What does Fastly error: unknown domain mean?</title>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
