import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching } from '../headers';

const PAGE =
  /^<\?xml version="1\.0" encoding="iso-8859-1"\?>\s*<!DOCTYPE html [^>]{1,200}>\s*<html [^>]{1,200}>\s*<head>\s*<title>\d{3} [^<]{1,80}<\/title>\s*<\/head>\s*<body>\s*(<h1>(\d{3} [^<]{1,80})<\/h1>)\s*<\/body>/;

/** lighttpd's built-in page has no name in it: only its form, and with it the `Server` header. */
export default defineRecogniser({
  id: 'lighttpd-page',
  description: "lighttpd's error page, an XHTML document with nothing but the status.",
  recognise(exchange) {
    const match = PAGE.exec(documentOf(exchange));
    if (match?.[1] === undefined) return undefined;
    const own = headerMatching(exchange, 'server', /^\s*lighttpd\b/i) !== undefined;
    return finding({
      certainty: own ? 'confirmed' : 'likely',
      quote: bodyQuote(match[1]),
      answeredBy: answerer('lighttpd'),
      message: lineOf(match[2]),
    });
  },
});
