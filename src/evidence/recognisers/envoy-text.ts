import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching } from '../headers';
import { openingOf } from '../opening';

const TEXT =
  /^(?:upstream request timeout|upstream max stream duration reached|no healthy upstream|upstream connect error or disconnect\/reset before headers\.?(?: (?:retried and the latest )?reset reason: [a-z\d][\w ./-]{1,80}(?:, transport failure reason: [^\n<]{0,2000})?)?)\s{0,4}$/;
/** A text that is sent as something else was taken over by whoever sends it. */
const FOREIGN_TYPE = /^\s*(?!text\/plain\b|application\/grpc)\S/i;
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
    const told = text ?? SHORT.exec(document)?.[0].trimEnd();
    if (told === undefined) return undefined;
    const own = text !== undefined || headerMatching(exchange, 'server', /envoy/i) !== undefined;
    const isForeign = headerMatching(exchange, 'content-type', FOREIGN_TYPE) !== undefined;
    const certainty = own ? 'confirmed' : 'likely';
    return finding({
      certainty: isForeign ? 'possible' : certainty,
      quote: bodyQuote(told),
      answeredBy: answerer('envoy'),
      message: lineOf(told),
    });
  },
});
