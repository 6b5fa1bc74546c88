import type { EntryId } from '../../knowledge/entry';
import { type Basis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { type ByError, errorOf, forError } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

/** The cause in each error's entry for an answer that began and did not end. */
const CAUSES: ByError<string> = {
  'net/ERR_HTTP2_PROTOCOL_ERROR': 'stream-broke-off',
  'net/ERR_SPDY_PROTOCOL_ERROR': 'stream-broke-off',
  'net/ERR_INCOMPLETE_CHUNKED_ENCODING': 'failed-after-start',
  'net/ERR_CONTENT_LENGTH_MISMATCH': 'cut-off',
  'net/NS_ERROR_NET_PARTIAL_TRANSFER': 'failed-in-mid-answer',
};

/** Errors that say by themselves that the body is short; the others need the answer's headers. */
const SHORT: ReadonlySet<EntryId> = new Set([
  'net/ERR_INCOMPLETE_CHUNKED_ENCODING',
  'net/ERR_CONTENT_LENGTH_MISMATCH',
]);

/**
 * An answer that broke off: its headers have come, so they are not what the browser refused, and a status once sent
 * cannot be taken back (RFC 9112, section 8; RFC 9113, section 8.1.1).
 */
export default defineRule({
  id: 'broken-off-answer',
  description: 'Tells from the headers that have come that an answer broke off after it began.',
  applies: (exchange) => forError(CAUSES, exchange) !== undefined,
  causes(exchange) {
    const entry = errorOf(exchange);
    const cause = forError(CAUSES, exchange);
    if (entry === undefined || cause === undefined) return [];
    const [first] = exchange.failure.responseHeaders;
    const length: readonly Basis[] = headerBasis(exchange, 'content-length');
    const framing = length.length > 0 ? length : headerBasis(exchange, 'transfer-encoding');
    if (first === undefined && !SHORT.has(entry)) return [];
    const place = placeOf(exchange.failure);
    const at = place === undefined ? [] : [seen('url-part', place.url.pathname)];
    const basis = [
      ...(framing.length > 0 || first === undefined ? framing : headerBasis(exchange, first.name)),
      ...at,
    ];
    const scope = place && `${place.authority}${place.url.pathname}`;
    return basis.length === 0 ? [] : [rankedCause(entry, cause, 'likely', basis, { scope })];
  },
});
