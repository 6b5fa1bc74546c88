import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { passedBySigns, type Sign } from '../signs';

const SIGNS: readonly Sign[] = [['via', /(?:^|,)\s{0,4}\d(?:\.\d)? Caddy\b/]];

/**
 * `Via: 1.1 Caddy`, which Caddy adds to what it passes on.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/reverse_proxy#headers
 */
export default defineRecogniser({
  id: 'caddy-via',
  description: '`Via: 1.1 Caddy`: the response came through Caddy from a server behind it.',
  recognise: (exchange) => passedBySigns(exchange, SIGNS, answerer('caddy')),
});
