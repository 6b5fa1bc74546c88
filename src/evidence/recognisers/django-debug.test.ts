import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './django-debug';

test.each<[string, Response, object]>([
  [
    'the page',
    {
      status: 500,
      body: '<meta name="robots" content="NONE,NOARCHIVE">\n<th scope="row">Request URL:</th>\n<td>http://a.example/boom</td>\n<th scope="row">Django Version:</th>\n      <td>5.2.17</td>\n<th scope="row">Exception Type:</th>\n<td>ValueError</td>\n<th scope="row">Exception Value:</th>\n<td><pre>Order 42 &amp; 43</pre></td>\n<th scope="row">Exception Location:</th>\n<td><span class="fname">/srv/app/views.py</span>, line 7, in boom</td>\n<p>You’re seeing this error because you have <code>DEBUG = True</code> in your',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'python', name: 'Django', version: '5.2.17' },
      exception: 'ValueError',
      message: 'Order 42 & 43',
      requestedUrl: 'http://a.example/boom',
      sourceFile: '/srv/app/views.py',
      sourceLine: 7,
    },
  ],
  [
    'the text',
    {
      body: 'ValueError at /boom\n\nRequest URL: http://a.example/boom\nDjango Version: 5.2.17\nException Type: ValueError at /boom\nException Value: Order 42\nYou’re seeing this error because you have DEBUG = True in your',
    },
    { certainty: 'confirmed', exception: 'ValueError', message: 'Order 42' },
  ],
  [
    'one sentence of it',
    { body: '<p>because you have <code>DEBUG = True</code> in' },
    { certainty: 'likely' },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test('an article with the sentence may be anyone, and its facts are of no use', () => {
  const body =
    '<html><body><h1>Help</h1><p>It says because you have <code>DEBUG = True</code> in it</p><th scope="row">Exception Type:</th><td>ValueError</td>';
  const found = recogniser.recognise(exchangeOf({ body }));
  expect(found).toMatchObject({ certainty: 'possible' });
  expect(found).not.toHaveProperty('exception');
});

test.each<[string, Response]>([
  ['advice', { body: '<p>Set <code>DEBUG = True</code> to see more.</p>' }],
  [
    'the text within a post',
    {
      body: '<h1>Help</h1><pre>\nDjango Version: 4.1\nException Type: KeyError\nYou are here because you have DEBUG = True in your settings.</pre>',
    },
  ],
  [
    'a part of the text',
    {
      body: 'Environment:\n\n\nRequest Method: GET\nDjango Version: 4.1\nException Type: KeyError at /a',
    },
  ],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
