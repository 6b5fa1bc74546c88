import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-kong-upstream-latency', /^\s*-?\d/],
  ['x-kong-proxy-latency', /^\s*-?\d/],
  ['via', /(?:^|,)\s{0,4}(?:\d(?:\.\d)? )?kong\//i],
];

/**
 * Kong's latencies: that of an upstream on what it passed on, that of a response on what it answered itself.
 *
 * @see https://developer.konghq.com/gateway/configuration/#headers
 */
export default defineRecogniser({
  id: 'kong-headers',
  description:
    '`X-Kong-Response-Latency` comes with an answer of Kong itself, `X-Kong-Upstream-Latency` with one from behind it.',
  recognise(exchange) {
    const own = headerMatching(exchange, 'x-kong-response-latency', /^\s*\d/);
    if (own !== undefined) return passed([headerQuote(own)], answerer('kong'), 'likely');
    return passed(signsIn(exchange, SIGNS).map(headerQuote), answerer('kong'));
  },
});
