import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader } from '../headers';

const PAGE = /^<html><body><h1>(\d{3} [^<]{1,80})<\/h1>\r?\n([^<]{1,200}?)\s{0,4}<\/body><\/html>\s{0,4}$/;

/** How the sentences begin that HAProxy writes under the status, by which its page is told from a page made by hand. */
const SENTENCE =
  /^(?:No server is available|Request forbidden by administrative|Your browser |You (?:have sent|need a valid)|The server (?:didn't|returned)|An internal server error|The requested URL|Invalid method)/;

/** HAProxy's built-in pages: two lines without a head. HAProxy sends no `Server` header with them. */
export default defineRecogniser({
  id: 'haproxy-page',
  description: "HAProxy's error page, which has neither head nor signature, and no `Server` beside it.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const match = document.length > 500 ? null : PAGE.exec(document);
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
