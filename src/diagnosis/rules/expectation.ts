import { headerValue } from '../../failure/failure';
import { codeBasis, requestHeaderBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/**
 * 417, by what the request expected: `100-continue` is the only expectation that HTTP defines, and servers take it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1
 */
export default defineRule({
  id: 'expectation',
  description: 'Reads the `Expect` of a request that was answered with 417.',
  applies: ({ failure }) => failure.status === 417,
  causes(exchange, evidence) {
    const expected = headerValue(exchange.requestHeaders ?? [], 'expect')
      ?.trim()
      .toLowerCase();
    if (expected === undefined) return [];
    const basis = [...requestHeaderBasis(exchange, 'expect'), ...codeBasis(exchange, evidence)];
    const cause = expected === '100-continue' ? 'expect-through-proxy' : 'unknown-expectation';
    return [rankedCause('http/417', cause, 'likely', basis)];
  },
});
