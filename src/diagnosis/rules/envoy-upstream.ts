import { measured, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { answerTime } from '../facts/duration';
import { rankedCause } from '../facts/ranked-cause';
import { isAnswerer } from '../facts/stated';
import { isAbout, TIME_OUTS } from '../facts/time-outs';

/** What Envoy's texts mean; a reset after the connection was there is the server's own doing. */
const TEXTS: readonly (readonly [
  words: RegExp,
  cause: readonly ['http/502' | 'http/503' | 'http/504', string],
])[] = [
  [/^no healthy upstream/, ['http/503', 'no-back-end']],
  [/^upstream request timeout/, ['http/504', 'back-end-slow']],
  [/transport failure reason: [^\n]{0,80}(?:TLS|SSL|CERTIFICATE)/i, ['http/502', 'scheme-or-certificate']],
  [/reset reason: (?:remote |local )?connection (?:failure|timeout)/, ['http/503', 'no-back-end']],
  [
    /reset reason: (?:connection termination|remote reset|protocol error)/,
    ['http/502', 'timed-out-or-reset'],
  ],
];

/**
 * Envoy, and Istio's gateways with it, say in one line what happened to the server behind.
 *
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage
 * @see https://www.envoyproxy.io/docs/envoy/latest/faq/debugging/why_is_envoy_sending_internal_responses
 */
export default defineRule({
  id: 'envoy-upstream',
  description: "Reads the reason from Envoy's text: nothing healthy, no connection, a reset, a time-out.",
  applies: ({ failure }, evidence) => failure.status >= 500 && isAnswerer(evidence, 'envoy'),
  causes(exchange, evidence) {
    const { message = '' } = evidence.facts;
    const found = TEXTS.find(([words]) => words.test(message));
    if (found === undefined) return [];
    const [, [entry, cause]] = found;
    const time = answerTime(exchange);
    const limit = TIME_OUTS.envoy?.ms;
    const took =
      time === undefined || limit === undefined || !isAbout(time, limit)
        ? []
        : [measured('duration', time, limit)];
    return [rankedCause(entry, cause, 'likely', [seen('page', message), ...took])];
  },
});
