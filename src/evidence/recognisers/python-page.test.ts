import { expect, test } from 'vitest';
import { exchangeOf, type Response } from '../exchange-fixture';
import recogniser from './python-page';

test.each<[string, Response, object]>([
  [
    'Gunicorn',
    {
      body: '<html>\n  <head>\n    <title>Internal Server Error</title>\n  </head>\n  <body>\n    <h1><p>Internal Server Error</p></h1>\n    \n  </body>\n</html>',
    },
    { certainty: 'likely', answeredBy: { id: 'python', name: 'Gunicorn' }, message: 'Internal Server Error' },
  ],
  [
    "Python's own",
    {
      body: '<h1>Error response</h1>\n        <p>Error code: 404</p>\n        <p>Message: File not found.</p>',
    },
    { answeredBy: { name: 'Python http.server' }, message: 'File not found.' },
  ],
  [
    'Tornado',
    { body: '<html><title>404: Not Found</title><body>404: Not Found</body></html>' },
    { answeredBy: { name: 'Tornado' } },
  ],
  [
    'aiohttp',
    {
      body: '<html><head><title>500 Internal Server Error</title></head><body>\n<h1>500 Internal Server Error</h1>\nServer got itself in trouble\n</body></html>',
    },
    { answeredBy: { name: 'aiohttp' } },
  ],
])('%s', (_, response, expected) => {
  expect(recogniser.recognise(exchangeOf(response))).toMatchObject(expected);
});

test.each<[string, Response]>([
  ['a paragraph after a heading', { body: '<h1>Error</h1><p>Not Found</p></body>' }],
  ['another text than the title', { body: '<html><title>404: Not Found</title><body>Sorry</body></html>' }],
])('not %s', (_, response) => {
  expect(recogniser.recognise(exchangeOf(response))).toBeUndefined();
});
