import type { Exchange } from '../../failure/exchange';
import { type Basis, seen, statusBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { type ByError, errorOf, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

/** The header that each error says was sent with different values, and the cause in its entry. */
const TWICE = {
  'net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH': ['content-length', 'length-set-twice'],
  'net/ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION': ['location', 'location-set-twice'],
  'net/ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION': ['content-disposition', 'comma-in-name'],
} as const satisfies ByError<readonly [header: string, cause: string]>;

const CORRUPTED = 'net/NS_ERROR_CORRUPTED_CONTENT';

/** What was sent of a header, each value once; DevTools joins headers of one name with line breaks. */
function valuesOf({ failure }: Exchange, header: string): readonly Basis[] {
  const values = failure.responseHeaders
    .filter(({ name }) => name.toLowerCase() === header)
    .flatMap(({ name, value }) => value.split('\n').map((each) => `${name}: ${each.trim()}`));
  return [...new Set(values)].map((value) => seen('response-header', value));
}

/**
 * A header that may be sent once, sent with different values: browsers refuse it, as the second may be smuggled in
 * (RFC 9112, section 6.3). Firefox has one name for each of them and for other faults.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_stream_parser.cc
 */
export default defineRule({
  id: 'duplicate-header',
  description: 'Shows the values of a header that was sent more than once.',
  applies: (exchange) => errorOf(exchange) === CORRUPTED || forError(TWICE, exchange) !== undefined,
  causes(exchange) {
    const entry = errorOf(exchange);
    if (entry === undefined) return [];
    const stated = forError(TWICE, exchange);
    if (stated !== undefined) {
      const [header, cause] = stated;
      return [
        rankedCause(entry, cause, 'confirmed', [...valuesOf(exchange, header), ...statusBasis(exchange)]),
      ];
    }
    const differing = Object.values(TWICE)
      .map(([header]) => valuesOf(exchange, header))
      .find((values) => values.length > 1);
    return differing === undefined
      ? []
      : [rankedCause(CORRUPTED, 'conflicting-headers', 'likely', differing)];
  },
});
