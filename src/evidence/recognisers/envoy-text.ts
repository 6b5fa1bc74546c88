import { answerer } from '../answerers';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching } from '../headers';
import { openingOf } from '../opening';

const TEXT =
  /^(?:upstream connect error or disconnect\/reset before headers|upstream request timeout|upstream max stream duration reached|no healthy upstream)[^\n<]{0,250}/;
/** Short texts of its filters, which others may write as well. */
const SHORT =
  /^(?:RBAC: access denied|local_rate_limited|fault filter abort|Jwt (?:is missing|verification fails|is expired))\s{0,4}$/;

/**
 * Envoy's own answers: plain text, one line, mostly about a server behind it that fails.
 *
 * @see https://www.envoyproxy.io/docs/envoy/latest/faq/debugging/why_is_envoy_sending_internal_responses
 */
export default defineRecogniser({
  id: 'envoy-text',
  description: "Envoy's plain texts for an upstream that does not answer and for its filters.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const text = TEXT.exec(document)?.[0].trimEnd();
    const answeredBy = answerer('envoy');
    if (text !== undefined) {
      return { certainty: 'confirmed', quote: bodyQuote(text), answeredBy, message: text };
    }
    const short = SHORT.exec(document)?.[0].trimEnd();
    if (short === undefined) return undefined;
    const own = headerMatching(exchange, 'server', /envoy/i) !== undefined;
    return { certainty: own ? 'confirmed' : 'likely', quote: bodyQuote(short), answeredBy, message: short };
  },
});
