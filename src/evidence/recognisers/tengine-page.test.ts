import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './tengine-page';

test.each<[string, Response, object]>([
  [
    'its foot',
    {
      body: '<title>502 Bad Gateway</title>\n<h1>502 Bad Gateway</h1>\n<p>Sorry.<hr/>Powered by Tengine/2.2.2</body>',
    },
    {
      certainty: 'confirmed',
      answeredBy: { id: 'nginx', name: 'Tengine', version: '2.2.2' },
      message: '502 Bad Gateway',
    },
  ],
  [
    'its foot without a version',
    { body: '<hr/>Powered by Tengine\n</body>' },
    { answeredBy: { name: 'Tengine' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([['a footer', { body: '<footer>Powered by Tengine</footer>' }]])(
  'not %s',
  (_, response) => {
    expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
  },
);
