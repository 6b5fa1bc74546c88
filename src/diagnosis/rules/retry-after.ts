import type { Evidence } from '../../evidence/finding';
import { answererBasis, type Basis, headerBasis } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { isAnswerer, writerOf } from '../facts/answerer';
import { isGateway } from '../facts/gateways';
import { rankedCause } from '../facts/ranked-cause';
import { secondsToWait } from '../facts/retry-after';

/** Who limits the rate: whoever answered. A name that is only passed on proves little. */
function of429(evidence: Evidence, basis: readonly Basis[]): readonly RankedCause[] {
  const certainty = writerOf(evidence) === undefined ? 'possible' : 'likely';
  if (isGateway(evidence.answeredBy?.id)) {
    return [
      rankedCause('http/429', 'cdn-or-proxy-limiter', certainty, basis),
      rankedCause('http/429', 'application-limiter', 'possible', basis),
    ];
  }
  return [rankedCause('http/429', 'application-limiter', certainty, basis)];
}

/**
 * A refusal that says when to come back was made on purpose: a rate limiter, or a site that was taken offline. HTTP.sys
 * and a stopped pool do not send `Retry-After`; Varnish sends it with each of its own errors.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 * @see https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl
 */
export default defineRule({
  id: 'retry-after',
  description: 'Turns the `Retry-After` of a 429 or 503 into seconds.',
  applies: ({ failure: { status } }) => status === 429 || status === 503,
  causes(exchange, evidence) {
    if (secondsToWait(exchange.failure) === undefined) return [];
    const basis = [...headerBasis(exchange, 'retry-after'), ...answererBasis(evidence)];
    if (exchange.failure.status === 429) return of429(evidence, basis);
    if (isAnswerer(evidence, 'varnish', 'fastly')) return [];
    return [rankedCause('http/503', 'taken-offline', 'likely', basis)];
  },
});
