import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';

const PAGE = /<h2>([^<]{1,80})<\/h2>\s*(<hr><p>HTTP Error \d{3}\. ([^<]{1,200})<\/p>)/i;
const OLD_PAGE = /^\s{0,8}(<h1>(?:Bad Request \([^<()]{1,60}\)|Service Unavailable)<\/h1>)\s{0,8}$/i;

/** ASP.NET Core's host filtering sends a copy of one page; the copy is betrayed by the blanks in this end tag. */
const COPY = /<\/ HEAD >/;

function certaintyOf(exchange: Exchange, copyable: boolean): Certainty {
  if (headerMatching(exchange, 'server', /Microsoft-HTTPAPI/i) !== undefined) return 'confirmed';
  // Without HTTP.sys's own name another server may have copied the page, as host filtering does.
  return copyable || hasHeader(exchange, 'server') ? 'possible' : 'likely';
}

/** HTTP.sys answers in place of IIS where a request never gets that far; such answers are only in the HTTPERR log. */
export default defineRecogniser({
  id: 'httpsys-page',
  description:
    'The page of HTTP.sys, always English, which needs `Server: Microsoft-HTTPAPI/2.0` to be certain.',
  recognise(exchange) {
    const document = documentOf(exchange);
    if (COPY.test(document)) return undefined;
    const answeredBy = answerer('httpsys');
    const old = OLD_PAGE.exec(document.slice(0, 200));
    if (old?.[1] !== undefined) {
      const certainty = certaintyOf(exchange, false);
      return finding({ certainty, quote: bodyQuote(old[1]), answeredBy, message: lineOf(old[1]) });
    }
    const [, heading = '', sentence, message] = PAGE.exec(document) ?? [];
    if (sentence === undefined) return undefined;
    return finding({
      certainty: certaintyOf(exchange, /Invalid Hostname/i.test(heading)),
      quote: bodyQuote(sentence),
      answeredBy,
      message: lineOf(`${heading}: ${message}`),
    });
  },
});
