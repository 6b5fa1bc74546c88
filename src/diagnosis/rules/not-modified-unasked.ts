import { headerValue } from '../../failure/failure';
import { headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/** What a 304 answers: RFC 9110, section 15.4.5, with the conditions of sections 13.1.2 and 13.1.3. */
const CONDITIONS = ['if-none-match', 'if-modified-since'];

/**
 * A 304 to a request that has no copy to confirm.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5
 */
export default defineRule({
  id: 'not-modified-unasked',
  description: 'Finds a 304 whose request set no condition.',
  applies: ({ failure, requestHeaders = [] }) =>
    failure.status === 304 && !failure.fromCache && requestHeaders.length > 0,
  causes(exchange) {
    const { requestHeaders = [] } = exchange;
    if (CONDITIONS.some((name) => headerValue(requestHeaders, name) !== undefined)) return [];
    const basis = [...headerBasis(exchange, 'etag'), seen('status', 304)];
    return [rankedCause('http/304', 'unasked', 'likely', basis)];
  },
});
