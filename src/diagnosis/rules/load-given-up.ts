import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, headerBasis, requestHeaderBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { endedWith, errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = ['net/ERR_ABORTED', 'net/NS_BINDING_ABORTED'];

/** What marks a load ahead of time: `Sec-Purpose` (Fetch standard) and its older names. */
const PURPOSES = ['sec-purpose', 'purpose', 'x-moz'];

function prefetch(exchange: Exchange): readonly Basis[] {
  const { requestHeaders = [], failure } = exchange;
  const header = PURPOSES.find((name) => /^prefetch\b/i.test(headerValue(requestHeaders, name) ?? ''));
  if (header !== undefined) return requestHeaderBasis(exchange, header);
  return failure.prerender ? [seen('type', failure.type)] : [];
}

/**
 * A request that nobody waited for any more. An answer that is to be saved (`Content-Disposition: attachment`,
 * RFC 6266, section 4.2) ends as an aborted page, too.
 *
 * @see https://fetch.spec.whatwg.org/#sec-purpose-header
 */
export default defineRule({
  id: 'load-given-up',
  description: 'Tells a load ahead of time and a download from a request that the page gave up.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const entry = errorOf(exchange);
    if (entry === undefined) return [];
    const ahead = prefetch(exchange);
    if (ahead.length > 0) return [rankedCause('net/ERR_ABORTED', 'prefetch', 'likely', ahead)];
    const basis = [...headerBasis(exchange, 'content-disposition'), seen('type', exchange.failure.type)];
    return [rankedCause(entry, 'navigated-away', 'likely', basis)];
  },
});
