import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './apache-page';

test.each<[string, Response, object]>([
  [
    'the signature',
    {
      body: '<title>404 Not Found</title><hr>\n<address>Apache/2.4.58 (Win64) Server at a.example Port 80</address>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'apache', version: '2.4.58' }, message: '404 Not Found' },
  ],
  [
    'a page without it',
    {
      body: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>403 Forbidden</title>\n</head><body>\n<h1>Forbidden</h1>\n<p>No.</p>',
    },
    { certainty: 'likely', answeredBy: { id: 'apache' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['another address', { body: '<address>1 Apache Street</address>' }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
