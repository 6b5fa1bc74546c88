import type { Evidence } from '../../evidence/finding';
import { defineRule, type RankedCause, type Values } from '../diagnosis';
import { isGateway } from '../facts/gateways';
import { rankedCause } from '../facts/ranked-cause';
import { secondsToWait } from '../facts/retry-after';

/** Who limits the rate: whoever answered. A name that is only passed on proves little. */
function of429({ answeredBy }: Evidence, values: Values): readonly RankedCause[] {
  const certainty = answeredBy === undefined || answeredBy.certainty === 'possible' ? 'possible' : 'likely';
  if (isGateway(answeredBy?.id)) {
    return [
      rankedCause('http/429', 'cdn-or-proxy-limiter', certainty, values),
      rankedCause('http/429', 'application-limiter', 'possible', values),
    ];
  }
  return [rankedCause('http/429', 'application-limiter', certainty, values)];
}

/**
 * A refusal that says when to come back was made on purpose: a rate limiter, or a site that was taken offline. HTTP.sys
 * and a stopped pool do not send `Retry-After`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export default defineRule({
  id: 'retry-after',
  description: 'Turns the `Retry-After` of a 429 or 503 into seconds.',
  applies: ({ failure: { status } }) => status === 429 || status === 503,
  causes({ failure }, evidence) {
    const seconds = secondsToWait(failure);
    if (seconds === undefined) return [];
    const values = { retryAfter: String(seconds) };
    if (failure.status === 429) return of429(evidence, values);
    return [rankedCause('http/503', 'taken-offline', 'likely', values)];
  },
});
