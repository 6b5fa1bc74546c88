import { answerer } from '../answerers';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader } from '../headers';
import { openingOf } from '../opening';

const TEXTS: ReadonlyMap<number, string> = new Map([
  [502, 'Bad Gateway'],
  [504, 'Gateway Timeout'],
  [503, 'no available server'],
]);

/**
 * Traefik answers for a server that fails with the status in words and nothing else, and never signs. Others do the
 * same, so that this is no more than a hint.
 *
 * @see https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go
 */
export default defineRecogniser({
  id: 'traefik-text',
  description: "A 502 or 504 with its reason as the whole body, or Traefik's `no available server`.",
  recognise(exchange) {
    const text = TEXTS.get(exchange.failure.status);
    if (text === undefined || openingOf(exchange, 64).trimEnd() !== text) return undefined;
    if (['server', 'via', 'x-powered-by'].some((name) => hasHeader(exchange, name))) return undefined;
    // Nobody else has these words.
    const certainty = text === 'no available server' ? 'likely' : 'possible';
    return { certainty, quote: bodyQuote(text), answeredBy: answerer('traefik'), message: text };
  },
});
