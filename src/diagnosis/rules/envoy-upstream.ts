import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { type Meanings, messageCauses } from '../facts/message-causes';
import { TIME_OUTS, timeOutBasis } from '../facts/time-outs';

/** What Envoy's texts mean; a reset after the connection was there is the server's own doing. */
const TEXTS: Meanings = [
  [/^no healthy upstream/, 'http/503', 'no-back-end'],
  [/^upstream request timeout/, 'http/504', 'back-end-slow'],
  [/transport failure reason: [^\n]{0,80}(?:TLS|SSL|CERTIFICATE)/i, 'http/502', 'scheme-or-certificate'],
  [/reset reason: (?:remote |local )?connection (?:failure|timeout)/, 'http/503', 'no-back-end'],
  [/reset reason: (?:connection termination|remote reset|protocol error)/, 'http/502', 'timed-out-or-reset'],
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
  causes: (exchange, evidence) => messageCauses(TEXTS, evidence, timeOutBasis(exchange, TIME_OUTS.envoy?.ms)),
});
