import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { headerMatching } from '../headers';
import { openingOf } from '../opening';
import { isPoweredByOther, RUNTIMES } from '../runtimes';
import { productOf } from '../server-products';

/**
 * Sentences that IIS sends as the whole body where it has no page, whether another server might say the same, and the
 * status that each goes with.
 */
const SENTENCES: Readonly<Record<string, readonly [Certainty, usualStatus?: number]>> = {
  'The custom error module does not recognize this error.': ['confirmed'],
  'The page cannot be displayed because an internal server error has occurred.': ['likely', 500],
  'You do not have permission to view this directory or page.': ['likely', 403],
  'You do not have permission to view this directory or page using the credentials that you supplied.': [
    'likely',
    401,
  ],
  'The page was not displayed because the request entity is too large.': ['likely', 413],
  'The resource you are looking for has been removed, had its name changed, or is temporarily unavailable.': [
    'likely',
    404,
  ],
  'The service is unavailable.': ['likely', 503],
  'The specified CGI application encountered an error and the server terminated the process.': [
    'likely',
    502,
  ],
  'The page you are looking for cannot be displayed because an invalid method (HTTP verb) is being used.': [
    'likely',
    405,
  ],
};

/** Whether the head names another runtime. IIS itself leaves the header of an application on what it puts in its place. */
function isForeign(exchange: Exchange): boolean {
  const server = headerMatching(exchange, 'server', /\S/)?.value.trim() ?? '';
  if (/^Microsoft-(?:IIS|HTTPAPI)\b/i.test(server)) return false;
  const product = productOf(server);
  if (product !== undefined && RUNTIMES.has(product.answeredBy.id)) return true;
  return isPoweredByOther(exchange);
}

/** IIS without an error page: one English sentence of its resource table, as plain text. */
export default defineRecogniser({
  id: 'iis-sentence',
  description: 'A body that is nothing but one of the sentences of IIS for an error without a page.',
  recognise(exchange) {
    const message = openingOf(exchange, 200).trim();
    const [certainty, usualStatus] = (Object.hasOwn(SENTENCES, message) && SENTENCES[message]) || [];
    if (certainty === undefined) return undefined;
    return finding({
      certainty: isForeign(exchange) ? 'possible' : certainty,
      quote: bodyQuote(message),
      answeredBy: answerer('iis'),
      message,
      usualStatus,
    });
  },
});
