import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

/** The page is nginx's with another name under it, and nothing before or after it. */
const PAGE =
  /^\s{0,8}<html>\s{0,8}<head>\s{0,8}<title>(\d{3}) ([^<]{1,80})<\/title>\s{0,8}<\/head>\s{0,8}<body>\s{0,8}<center>\s{0,8}<h1>[^<]{1,80}<\/h1>\s{0,8}<\/center>\s{0,8}(<hr>\s{0,8}<center>Microsoft-Azure-Application-Gateway(?:\/(v\d))?<\/center>)/i;

/**
 * Azure Application Gateway refuses a request, or has no answer from its back end.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/http-response-codes
 */
export default defineRecogniser({
  id: 'azure-app-gateway-page',
  description: 'The error page that Azure Application Gateway signs in its last line.',
  recognise(exchange) {
    const [, status, message, quote, version] = PAGE.exec(openingOf(exchange, 2000)) ?? [];
    if (quote === undefined) return undefined;
    return finding({
      certainty: certaintyOf(exchange, Number(status), 'confirmed'),
      quote: bodyQuote(quote),
      answeredBy: answerer('azure-app-gateway', version),
      message: lineOf(message),
    });
  },
});
