import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { passedBySigns, type Sign } from '../signs';

const SIGNS: readonly Sign[] = [
  ['x-envoy-upstream-service-time', /^\s*\d/],
  ['x-envoy-decorator-operation', /\S/],
];

/**
 * What Envoy adds to the answer of a server behind it.
 *
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter
 */
export default defineRecogniser({
  id: 'envoy-headers',
  description: '`X-Envoy-Upstream-Service-Time`: the response came through Envoy from a server behind it.',
  recognise: (exchange) => passedBySigns(exchange, SIGNS, answerer('envoy')),
});
