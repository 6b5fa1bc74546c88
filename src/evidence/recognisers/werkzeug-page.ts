import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

// Older versions wrote another document type, and none of them a body's tag.
const PAGE =
  /^<!doctype html(?: PUBLIC "[^"]{1,60}")?>\s{0,4}(?:<html lang="?en"?>\s{0,4})?(<title>\d{3} ([^<]{1,80})<\/title>\s{0,4}<h1>\2<\/h1>)\s{0,4}<p>([^<]{1,600})<\/p>/i;
const DEBUGGER = /<title>([^<]{1,400})\/\/ Werkzeug Debugger<\/title>/;
const DETAIL = /<h1>([\w.]{1,120})<\/h1>\s{0,8}<div class="detail">\s{0,8}<p class="errormsg">([^<]{1,600})/;

/**
 * The error pages of Werkzeug, on which Flask stands, and its debugger.
 *
 * @see https://werkzeug.palletsprojects.com/en/stable/exceptions/
 */
export default defineRecogniser({
  id: 'werkzeug-page',
  description: "Werkzeug's error page of a title, a heading and a paragraph, and its debugger.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const debug = DEBUGGER.exec(document);
    const answeredBy = answerer('python', undefined, 'Werkzeug');
    if (debug !== null) {
      const [, exception, message] = DETAIL.exec(document) ?? [];
      return finding({
        certainty: 'confirmed',
        quote: bodyQuote(debug[0]),
        answeredBy,
        exception,
        message: lineOf(message) ?? titleOf(document),
      });
    }
    const page = PAGE.exec(document);
    if (page?.[1] === undefined) return undefined;
    return finding({ certainty: 'likely', quote: bodyQuote(page[1]), answeredBy, message: lineOf(page[3]) });
  },
});
