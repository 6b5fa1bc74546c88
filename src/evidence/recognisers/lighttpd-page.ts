import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching } from '../headers';
import { openingOf } from '../opening';

const PAGE =
  /^<\?xml version="1\.0" encoding="iso-8859-1"\?>\s{0,40}<!DOCTYPE html [^>]{1,200}>\s{0,40}<html [^>]{1,200}>\s{0,40}<head>\s{0,40}<title>\d{3} [^<]{1,80}<\/title>\s{0,40}<\/head>\s{0,40}<body>\s{0,40}(<h1>(\d{3} [^<]{1,80})<\/h1>)\s{0,40}<\/body>/;

/**
 * lighttpd's built-in page has no name in it: only its form, and with it the `Server` header.
 *
 * @see https://github.com/lighttpd/lighttpd1.4/tree/master/src
 */
export default defineRecogniser({
  id: 'lighttpd-page',
  description: "lighttpd's error page, an XHTML document with nothing but the status.",
  recognise(exchange) {
    const match = PAGE.exec(openingOf(exchange));
    if (match?.[1] === undefined) return undefined;
    const own = headerMatching(exchange, 'server', /^\s{0,40}lighttpd\b/i) !== undefined;
    return finding({
      certainty: own ? 'confirmed' : 'likely',
      quote: bodyQuote(match[1]),
      answeredBy: answerer('lighttpd'),
      message: lineOf(match[2]),
    });
  },
});
