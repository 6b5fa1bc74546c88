import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './varnish-page';

test.each<[string, Response, object]>([
  [
    'Varnish',
    {
      body: '<title>503 Backend fetch failed</title><h3>Guru Meditation:</h3>\n    <p>XID: 98</p>\n    <hr>\n    <p>Varnish cache server</p>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'varnish' },
      message: '503 Backend fetch failed',
      more: [{ text: '<p>Varnish cache server</p>' }],
      ids: [{ name: 'XID', value: '98' }],
    },
  ],
  [
    'Fastly',
    {
      body: '<title>503 x</title><h3>Guru Mediation:</h3>\n<p>Details: cache-nrt-rjtf7700001-NRT 1700000000 42</p>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'fastly' },
      ids: [{ name: 'Details', value: 'cache-nrt-rjtf7700001-NRT 1700000000 42' }],
    },
  ],
  [
    'Fastly with its number',
    { body: '<h3>Error 54113</h3>\n<p>Details: cache-ams12780-AMS 1675336948 37</p>' },
    { answeredBy: { id: 'fastly' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['Commodore', { body: '<p>Guru Meditation #00000004.0000AAC0</p>' }],
  ['a number of another', { body: '<h3>Error 54113</h3><p>Details: none</p>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
