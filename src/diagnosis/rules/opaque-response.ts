import { headerValue } from '../../failure/failure';
import { headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ENTRY = 'net/ERR_BLOCKED_BY_ORB';

/**
 * A response of another origin that is not of the kind that its tag can use: most often an error page or data.
 *
 * @see https://fetch.spec.whatwg.org/#orb
 */
export default defineRule({
  id: 'opaque-response',
  description: 'Shows the type of a response that a tag of another origin may not have.',
  applies: (exchange) => errorOf(exchange) === ENTRY,
  causes(exchange) {
    const { type, responseHeaders } = exchange.failure;
    const mimeType =
      headerValue(responseHeaders, 'content-type')?.split(';', 1)[0]?.trim() || exchange.mimeType;
    const basis = [
      ...headerBasis(exchange, 'content-type'),
      seen('type', type),
      ...headerBasis(exchange, 'x-content-type-options'),
    ];
    return [rankedCause(ENTRY, 'wrong-type', 'likely', basis, mimeType ? { values: { mimeType } } : {})];
  },
});
