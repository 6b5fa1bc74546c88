import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './werkzeug-page';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 404,
      body: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server.</p>\n',
    },
    {
      certainty: 'likely',
      answeredBy: { id: 'python', name: 'Werkzeug' },
      message: 'The requested URL was not found on the server.',
    },
  ],
  [
    'an older one',
    {
      body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">\n<title>500 Internal Server Error</title>\n<h1>Internal Server Error</h1>\n<p>x</p>',
    },
    { certainty: 'likely' },
  ],
  [
    'the debugger',
    {
      status: 500,
      body: '<!doctype html>\n<title>ValueError: Order 42\n // Werkzeug Debugger</title>\n<div class="debugger">\n<h1>ValueError</h1>\n<div class="detail">\n  <p class="errormsg">ValueError: Order 42\n</p>',
    },
    { certainty: 'confirmed', exception: 'ValueError', message: 'ValueError: Order 42' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  [
    'a page with a head',
    {
      body: '<!doctype html>\n<html lang=en>\n<head><title>404 Not Found</title></head><h1>Not Found</h1><p>x</p>',
    },
  ],
  ['another heading', { body: '<!doctype html>\n<title>404 Not Found</title>\n<h1>Oops</h1>\n<p>x</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
