import type { Exchange } from '../failure/exchange';
import type { Certainty } from './finding';
import { headerMatching } from './headers';

/**
 * How sure it is that Cloudflare wrote a page in its own form. Others copy the form, but no response comes from
 * Cloudflare without `CF-Ray`; a page whose headers nobody knows must load something from under `/cdn-cgi/`.
 */
export function cloudflareCertainty(exchange: Exchange, document: string): Certainty {
  const signed =
    headerMatching(exchange, 'cf-ray', /\S/) ?? headerMatching(exchange, 'server', /^\s*cloudflare\b/i);
  if (signed !== undefined) return 'confirmed';
  if (exchange.failure.responseHeaders.length > 0) return 'possible';
  return document.includes('/cdn-cgi/') ? 'confirmed' : 'likely';
}
