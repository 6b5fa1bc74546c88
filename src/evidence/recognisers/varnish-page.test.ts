import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './varnish-page';

test.each<[string, Response, object]>([
  [
    'Varnish',
    { body: '<title>503 Backend fetch failed</title><h3>Guru Meditation:</h3>\n    <p>XID: 98</p>' },
    { certainty: 'confirmed', answeredBy: { id: 'varnish' }, message: '503 Backend fetch failed' },
  ],
  [
    'Fastly',
    {
      body: '<title>503 x</title><h3>Guru Mediation:</h3>\n<p>Details: cache-nrt-rjtf7700001-NRT 1700000000 42</p>',
    },
    { certainty: 'confirmed', answeredBy: { id: 'fastly' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['Commodore', { body: '<p>Guru Meditation #00000004.0000AAC0</p>' }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
