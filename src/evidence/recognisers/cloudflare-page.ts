import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader } from '../headers';

// Cloudflare also puts scripts of `/cdn-cgi/` into pages of the site itself: those prove nothing.
const ERROR_PAGE =
  /<(?:div|span|section|p) (?:[\w-]{1,20}="[^"<>]{0,200}" )?(?:id|class)="(?:[^"<>]{0,80} )?cf-error-(?:details|code|footer|overview)\b[^<>]{0,200}>/i;
const CHALLENGE = /<title>(?:Just a moment\.\.\.|Attention Required! \| Cloudflare)<\/title>/;
const TEXT = /^error code: \d{3,4}\s*$/;

/** Cloudflare's branded error page, its challenge, or its plain `error code: 1020`. */
export default defineRecogniser({
  id: 'cloudflare-page',
  description: "Cloudflare's own error and challenge pages, by the class names of their error blocks.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const answeredBy = answerer('cloudflare');
    const page = ERROR_PAGE.exec(document) ?? CHALLENGE.exec(document);
    if (page !== null) {
      return finding({
        certainty: 'confirmed',
        quote: bodyQuote(page[0]),
        answeredBy,
        message: titleOf(document),
      });
    }
    if (!TEXT.test(document.slice(0, 40))) return undefined;
    const certainty = hasHeader(exchange, 'cf-ray') ? 'confirmed' : 'likely';
    const text = document.trim();
    return finding({ certainty, quote: bodyQuote(text), answeredBy, message: lineOf(text) });
  },
});
