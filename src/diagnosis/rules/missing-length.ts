import { headerValue } from '../../failure/failure';
import { codeBasis, requestHeaderBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/**
 * 411, by how the request gave its length: as chunks, which HTTP.sys takes and an old proxy does not, or not at all.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-6
 */
export default defineRule({
  id: 'missing-length',
  description: 'Reads how a request that was answered with 411 gave the length of its body.',
  applies: ({ failure, requestHeaders }) => failure.status === 411 && requestHeaders !== undefined,
  causes(exchange, evidence) {
    const { requestHeaders = [], failure } = exchange;
    const code = [seen('method', failure.method), ...codeBasis(exchange, evidence)];
    if (/\bchunked\b/i.test(headerValue(requestHeaders, 'transfer-encoding') ?? '')) {
      const basis = [...requestHeaderBasis(exchange, 'transfer-encoding'), ...code];
      return [rankedCause('http/411', 'proxy-refuses-chunked', 'likely', basis)];
    }
    if (headerValue(requestHeaders, 'content-length') !== undefined) return [];
    return [rankedCause('http/411', 'no-length', 'likely', code)];
  },
});
