import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** Cloudflare's own headers: `CF-Ray` on all that passes it, `CF-Mitigated` on a challenge of its own. */
export default defineRecogniser({
  id: 'cloudflare-headers',
  description:
    '`CF-Mitigated: challenge` is written by Cloudflare itself, `CF-Ray` only says that it stands in front.',
  recognise(exchange) {
    const challenge = headerMatching(exchange, 'cf-mitigated', /^challenge/i);
    const header = challenge ?? headerMatching(exchange, 'cf-ray', /\S/);
    if (header === undefined) return undefined;
    const certainty = challenge === undefined ? 'possible' : 'confirmed';
    return { certainty, quote: headerQuote(header), answeredBy: answerer('cloudflare') };
  },
});
