import { answerer } from '../answerers';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader } from '../headers';
import { openingOf } from '../opening';

const NOT_FOUND = /^404 page not found\s{0,4}$/;

/**
 * What Go's `http.NotFound` writes: an application in Go, or a proxy that is made of it, such as Traefik, which has no
 * other words for a host without a router.
 *
 * @see https://pkg.go.dev/net/http#NotFound
 */
export default defineRecogniser({
  id: 'go-text',
  description: "`404 page not found`, the text of Go's `http.NotFound`.",
  recognise(exchange) {
    const text = NOT_FOUND.exec(openingOf(exchange, 64))?.[0].trimEnd();
    if (text === undefined) return undefined;
    // A server that signs may have passed it on; its own text it is not.
    const certainty = hasHeader(exchange, 'x-powered-by') ? 'possible' : 'likely';
    return { certainty, quote: bodyQuote(text), answeredBy: answerer('go'), message: text };
  },
});
