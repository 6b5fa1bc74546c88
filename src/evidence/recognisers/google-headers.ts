import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { passedBySigns, type Sign } from '../signs';

const SIGNS: readonly Sign[] = [['via', /(?:^|,)\s{0,4}\d(?:\.\d)? google\s{0,4}(?:,|$)/i]];

/**
 * `Via: 1.1 google`: a load balancer of Google Cloud passed the response on.
 *
 * @see https://cloud.google.com/load-balancing/docs/https#target-proxies
 */
export default defineRecogniser({
  id: 'google-headers',
  description: "`Via: 1.1 google`: the response passed Google's front end.",
  recognise: (exchange) => passedBySigns(exchange, SIGNS, answerer('google')),
});
