import { answererBasis, type Basis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { writerOf } from '../facts/answerer';
import { isGateway } from '../facts/gateways';
import { rankedCause } from '../facts/ranked-cause';
import { type RateLimit, rateLimitOf } from '../facts/rate-limit';
import { secondsToWait } from '../facts/retry-after';

/** How many headers are told: the first names the limit, the next what is left or when it ends. */
const MOST = 3;

function basisOf({ headers }: RateLimit): readonly Basis[] {
  const telling = headers.toSorted(
    (a, b) => Number(/remaining/i.test(b.name)) - Number(/remaining/i.test(a.name)),
  );
  return telling.slice(0, MOST).map(({ name, value }) => seen('response-header', `${name}: ${value}`));
}

/**
 * A rate limiter that counts in headers. Nothing left says that the limit is what refused; whose it is, tells the layer
 * that answered. GitHub and others answer 403 with it.
 *
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export default defineRule({
  id: 'rate-limit-headers',
  description: 'Reads what is left and when the limit is reset from `RateLimit` and `X-RateLimit` headers.',
  applies: ({ failure }) => failure.status === 429 || failure.status === 403,
  causes(exchange, evidence) {
    const limit = rateLimitOf(exchange.failure);
    if (limit === undefined) return [];
    const usedUp = limit.remaining === 0;
    if (exchange.failure.status === 403 && !usedUp) return [];
    const wait = secondsToWait(exchange.failure) ?? limit.reset;
    const values = wait === undefined ? {} : { retryAfter: String(wait) };
    const basis = [...basisOf(limit), ...headerBasis(exchange, 'retry-after'), ...answererBasis(evidence)];
    const cause = isGateway(writerOf(evidence)) ? 'cdn-or-proxy-limiter' : 'application-limiter';
    return [rankedCause('http/429', cause, usedUp ? 'likely' : 'possible', basis, { values })];
  },
});
