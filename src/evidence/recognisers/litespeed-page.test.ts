import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './litespeed-page';

test.each<[string, Response, object]>([
  [
    'its foot',
    {
      body: '<html style="height:100%"><title> 404 Not Found\r\n</title></head><body><h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">404</h1><br>Proudly powered by LiteSpeed Web Server<p>Please be advised that LiteSpeed Technologies Inc. is not a web hosting company</p>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'litespeed' }, message: '404 Not Found' },
  ],
  [
    'its form',
    {
      body: '<html style="height:100%"><title> 404 Not Found\r\n</title></head><body><h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">404</h1>',
    },
    { certainty: 'likely' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a copy that hides a form',
    {
      body: '<html style="height:100%"><title> 404 Not Found\r\n</title></head><body><h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">404</h1><br>Proudly powered by LiteSpeed Web Server<p>Please be advised that LiteSpeed Technologies Inc. is not a web hosting company</p><form method="POST"><input name="pass"></form>',
    },
  ],
  ['a footer that mentions it', { body: '<footer>Proudly powered by LiteSpeed Web Server</footer>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
