import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { type Basis, requestHeaderBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { type ByError, errorOf, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

/** The cause in each error's entry. */
const CAUSES: ByError<string> = {
  'net/ERR_CACHE_MISS': 'only-if-cached',
  'net/NS_ERROR_DOCUMENT_NOT_CACHED': 'only-from-cache',
};

/** Why the request was for the cache alone: it says so itself, or it is the answer to a form that was gone back to. */
function reasonOf(exchange: Exchange): readonly Basis[] {
  const { failure, requestHeaders = [] } = exchange;
  if (/\bonly-if-cached\b/i.test(headerValue(requestHeaders, 'cache-control') ?? '')) {
    return requestHeaderBasis(exchange, 'cache-control');
  }
  return failure.method === 'POST' && failure.type.endsWith('_frame')
    ? [seen('method', 'POST'), seen('type', failure.type)]
    : [];
}

/**
 * A request that only the cache was to answer.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1.7
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
export default defineRule({
  id: 'cache-only',
  description:
    'Finds `only-if-cached`, or a form that was gone back to, in a request that the cache did not have.',
  applies: (exchange) => forError(CAUSES, exchange) !== undefined,
  causes(exchange) {
    const entry = errorOf(exchange);
    const cause = forError(CAUSES, exchange);
    const basis = reasonOf(exchange);
    if (entry === undefined || cause === undefined || basis.length === 0) return [];
    return [rankedCause(entry, cause, 'likely', basis)];
  },
});
