import { otherAnswerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';

// X-OWA-Error: SDServerErr;Microsoft.Exchange.Data.Storage.StorageTransientException
const ERROR = /\bX-OWA-Error: (\w{1,60})(?:;([A-Za-z_][\w.+`]{0,200}))?/;
const VERSION = /\bX-OWA-Version: ([\d.]{1,40})/;
const SERVER = /\bX-FEServer: [\w.-]{1,80}/;

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
    return finding({
      certainty: 'likely',
      quote: bodyQuote(quote),
      more: quotesOf(server),
      answeredBy: otherAnswerer('Exchange', version?.[1]),
      errorCode: code,
      exception,
    });
  },
});
