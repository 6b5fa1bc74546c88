import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

/** The pages of Python's servers, whole but for the end. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/<h1><p>([^<]{1,80})<\/p><\/h1>\s{0,8}([^<]{0,200})<\/body>/, 'Gunicorn'],
  [
    /<h1>Error response<\/h1>\s{0,12}<p>Error code: \d{3}<\/p>\s{0,12}<p>Message: ([^<]{1,300})<\/p>/,
    'Python http.server',
  ],
  [/^<html><title>(\d{3}: [^<]{1,80})<\/title><body>\1<\/body><\/html>/, 'Tornado'],
  [
    /^<html><head><title>(\d{3} [^<]{1,80})<\/title><\/head><body>\s{0,4}<h1>\1<\/h1>\s{0,4}(Server got itself in trouble)/,
    'aiohttp',
  ],
];

/**
 * The error pages of Python's web servers and frameworks that have no name in them.
 *
 * @see https://github.com/benoitc/gunicorn/blob/master/gunicorn/util.py
 * @see https://github.com/python/cpython/blob/main/Lib/http/server.py
 * @see https://github.com/tornadoweb/tornado/blob/master/tornado/web.py
 * @see https://github.com/aio-libs/aiohttp/blob/master/aiohttp/web_protocol.py
 */
export default defineRecogniser({
  id: 'python-page',
  description: 'The error pages of Gunicorn, Tornado, aiohttp and Python’s own server, by their form.',
  recognise(exchange) {
    const document = openingOf(exchange, 2048);
    for (const [pattern, name] of PAGES) {
      const match = pattern.exec(document);
      if (match === null) continue;
      return finding({
        certainty: 'likely',
        quote: bodyQuote(match[0]),
        answeredBy: answerer('python', undefined, name),
        message: lineOf(`${match[1]} ${match[2] ?? ''}`),
      });
    }
    return undefined;
  },
});
