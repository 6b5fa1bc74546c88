import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { rankedCause } from '../facts/ranked-cause';
import { TIME_OUTS, timeOutBasis } from '../facts/time-outs';

/** Varnish's word for all that can happen at the back end, and Fastly's for each. */
const FETCH =
  /backend fetch failed|backend read error|first byte timeout|connection (?:refused|timed out)|backend is unhealthy|hostname doesn't match|all backends failed|no stale object available/i;

/**
 * Varnish, and Fastly which is made from it, could not fetch from the server behind. A 503 with other words was made by
 * a rule of the site.
 *
 * @see https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html
 * @see https://www.fastly.com/documentation/guides/debugging/common-503-errors/
 */
export default defineRule({
  id: 'cache-fetch',
  description: 'Reads from the 503 of Varnish or Fastly that the fetch from the back end failed.',
  applies: ({ failure }, evidence) => failure.status === 503 && isAnswerer(evidence, 'varnish', 'fastly'),
  causes(exchange, evidence) {
    const { message = '' } = evidence.facts;
    const id = evidence.answeredBy?.id === 'fastly' ? 'fastly' : 'varnish';
    if (!FETCH.test(message)) return [];
    const basis = [seen('page', message), ...timeOutBasis(exchange, TIME_OUTS[id]?.ms)];
    return id === 'fastly'
      ? [rankedCause('vendor/fastly-503', 'origin-failed', 'likely', basis)]
      : [rankedCause('vendor/varnish-503', 'fetch-failed', 'likely', basis)];
  },
});
