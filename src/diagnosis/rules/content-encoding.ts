import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { headerBasis, requestHeaderBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { endedWith, errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = [
  'net/ERR_CONTENT_DECODING_FAILED',
  'net/ERR_CONTENT_DECODING_INIT_FAILED',
  'net/NS_ERROR_INVALID_CONTENT_ENCODING',
];

/** Longest list of encodings that is read, in characters. */
const LONGEST = 500;

/** Names of encodings, `x-gzip` being `gzip` (RFC 9110, section 8.4.1.3), without their weights. */
function encodingsIn(value: string): readonly string[] {
  return value
    .slice(0, LONGEST)
    .toLowerCase()
    .split(/[,\n]/)
    .map((each) => (each.split(';', 1)[0] ?? '').trim().replace(/^x-/, ''))
    .filter((each) => each !== '');
}

/** The encodings that the request offers; undefined where its headers are not known or it takes any. */
function offered({ requestHeaders }: Exchange): readonly string[] | undefined {
  const value = requestHeaders && headerValue(requestHeaders, 'accept-encoding');
  const encodings = value === undefined ? undefined : encodingsIn(value);
  return encodings?.includes('*') ? undefined : encodings;
}

/**
 * A body that could not be decoded: an encoding named twice was mostly applied once, by two layers that both add the
 * header; one that the request did not offer is not in the browser's hands.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.4
 */
export default defineRule({
  id: 'content-encoding',
  description: 'Compares `Content-Encoding` of a body that could not be decoded with `Accept-Encoding`.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const entry = errorOf(exchange);
    const values = exchange.failure.responseHeaders.filter(
      ({ name }) => name.toLowerCase() === 'content-encoding',
    );
    const used = values.flatMap(({ value }) => encodingsIn(value));
    if (entry === undefined || used.length === 0) return [];
    const basis = headerBasis(exchange, 'content-encoding');
    const accepted = offered(exchange);
    if (accepted !== undefined && used.some((each) => each !== 'identity' && !accepted.includes(each))) {
      const both = [...basis, ...requestHeaderBasis(exchange, 'accept-encoding')];
      return [rankedCause('net/ERR_CONTENT_DECODING_INIT_FAILED', 'encoding-unusable', 'likely', both)];
    }
    const mismatch =
      entry === 'net/ERR_CONTENT_DECODING_INIT_FAILED' ? 'net/ERR_CONTENT_DECODING_FAILED' : entry;
    const isTwice = new Set(used).size < used.length;
    return [rankedCause(mismatch, 'encoding-mismatch', isTwice ? 'likely' : 'possible', basis)];
  },
});
