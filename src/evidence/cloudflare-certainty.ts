import type { Exchange } from '../failure/exchange';
import type { Certainty } from './finding';
import { hasHeader, headerMatching } from './headers';

/**
 * How sure it is that Cloudflare wrote a page in its own form. Others copy the form, but no response comes from
 * Cloudflare without `CF-Ray`; a page whose headers nobody knows must load something from under `/cdn-cgi/`.
 * @param ray the Ray ID that the page states: a copy, which a site behind Cloudflare may have too, has another one than
 * the response.
 */
export function cloudflareCertainty(exchange: Exchange, document: string, ray?: string): Certainty {
  const header = headerMatching(exchange, 'cf-ray', /\S/);
  // No answer of Cloudflare's own bears an application's header: that one passed on what another's Cloudflare sent it.
  if (hasHeader(exchange, 'x-powered-by')) return 'possible';
  if (ray !== undefined && header !== undefined && !isRay(header.value, ray)) return 'possible';
  const signed = header ?? headerMatching(exchange, 'server', /^\s*cloudflare\b/i);
  if (signed !== undefined) return 'confirmed';
  if (exchange.failure.responseHeaders.length > 0) return 'possible';
  return document.includes('/cdn-cgi/') ? 'confirmed' : 'likely';
}

/** Whether `CF-Ray`, which ends in the data centre's code, is of this Ray ID. */
function isRay(header: string, ray: string): boolean {
  return header.trim().split('-', 1)[0]?.toLowerCase() === ray.toLowerCase();
}
