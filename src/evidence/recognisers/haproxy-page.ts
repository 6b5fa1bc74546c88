import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader } from '../headers';
import { openingOf } from '../opening';

const PAGE = /^<html><body><h1>(\d{3} [^<]{1,80})<\/h1>\r?\n([^<]{1,200}?)\s{0,4}<\/body><\/html>\s{0,4}$/;

/** How the sentences begin that HAProxy writes under the status, by which its page is told from a page made by hand. */
const SENTENCE =
  /^(?:No server is available|Request forbidden by administrative|Your browser |You (?:have sent|need a valid)|The server (?:didn't|returned)|An internal server error|The requested URL|The re(?:source|quest entity)|A request was made|Service ready\.)/;

/**
 * HAProxy's built-in pages: two lines without a head. HAProxy sends no `Server` header with them.
 *
 * @see https://github.com/haproxy/haproxy/blob/master/src/http.c
 */
export default defineRecogniser({
  id: 'haproxy-page',
  description: "HAProxy's error page, which has neither head nor signature, and no `Server` beside it.",
  recognise(exchange) {
    const match = PAGE.exec(openingOf(exchange, 600));
    const sentence = match?.[2];
    if (match === null || sentence === undefined) return undefined;
    const known = SENTENCE.test(sentence);
    const signed = hasHeader(exchange, 'server');
    if (!known && signed) return undefined;
    return finding({
      certainty: known && !signed ? 'confirmed' : 'likely',
      quote: bodyQuote(match[0].trimEnd()),
      answeredBy: answerer('haproxy'),
      message: lineOf(`${match[1]} ${sentence}`),
    });
  },
});
