import type { Exchange } from '../../failure/exchange';
import { otherAnswerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';

// X-OWA-Error: SDServerErr;Microsoft.Exchange.Data.Storage.StorageTransientException
const ERROR = /\bX-OWA-Error: (\w{1,60})(?:;([A-Za-z_][\w.+`]{0,200}))?/;
const VERSION = /\bX-OWA-Version: ([\d.]{1,40})/;
const SERVER = /\bX-FEServer: [\w.-]{1,80}/;

/** A post shows them as they were sent; the page has a break after each. */
const SHOWN = /<(?:pre|code|textarea|samp|kbd)\b[^<]*$|<!--[^<]*$/i;

/** Whether the head may be that of Exchange, which runs in IIS and signs what it sends. */
function isSigned(exchange: Exchange): boolean {
  return (
    exchange.failure.responseHeaders.length === 0 ||
    ['x-feserver', 'x-owa-version', 'x-owa-error'].some((name) => hasHeader(exchange, name)) ||
    headerMatching(exchange, 'server', /^\s*Microsoft-IIS\b/i) !== undefined
  );
}

/**
 * `errorFE.aspx` of Outlook on the web repeats Exchange's own headers under "more details", in every language.
 *
 * @see https://learn.microsoft.com/troubleshoot/exchange/outlook-on-the-web/owa-stops-working-after-update
 */
export default defineRecogniser({
  id: 'exchange-page',
  description: "The error page of Exchange's front end, by the headers that it repeats.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const server = SERVER.exec(document)?.[0];
    const [error, code, exception] = ERROR.exec(document) ?? [];
    const version = VERSION.exec(document);
    const quote = error ?? version?.[0];
    if (server === undefined || quote === undefined) return undefined;
    if (SHOWN.test(document.slice(0, document.indexOf(quote)))) return undefined;
    return finding({
      certainty: isSigned(exchange) ? 'likely' : 'possible',
      quote: bodyQuote(quote),
      more: quotesOf(server),
      answeredBy: otherAnswerer('Exchange', version?.[1]),
      errorCode: code,
      exception,
    });
  },
});
