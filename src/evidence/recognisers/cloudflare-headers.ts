import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';
import { passed, type Sign, signsIn } from '../signs';

const SIGNS: readonly Sign[] = [
  ['cf-ray', /\S/],
  ['cf-cache-status', /\S/],
];

/**
 * Cloudflare's own headers: `CF-Ray` on all that passes it, `CF-Mitigated` on a challenge of its own.
 *
 * @see https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
 */
export default defineRecogniser({
  id: 'cloudflare-headers',
  description:
    '`CF-Mitigated: challenge` is written by Cloudflare itself, `CF-Ray` only says that the response passed it.',
  recognise(exchange) {
    const challenge = headerMatching(exchange, 'cf-mitigated', /^\s*challenge\b/i);
    const quotes = [challenge && headerQuote(challenge), ...signsIn(exchange, SIGNS).map(headerQuote)];
    return passed(quotes, answerer('cloudflare'), challenge === undefined ? 'possible' : 'confirmed');
  },
});
