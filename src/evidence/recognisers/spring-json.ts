import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { linesOf } from '../lines';
import { openingOf } from '../opening';
import { namesRuntime } from '../runtimes';

const BEGINNING =
  /^\s{0,4}\{\s{0,8}("timestamp"\s{0,4}:\s{0,4}(?:"\d{4}-\d\d-\d\dT[^"]{1,40}"|\d{10,16})),\s{0,8}"(status|path)"/;
/** Runtimes that Spring Boot does not run on; `ASP.NET` is what IIS adds to any answer. */
const OTHERS = /^(?:Express|Next\.js|PHP|Kestrel|Werkzeug|gunicorn|uvicorn|WEBrick|Phusion)\b/i;

// The words of the statuses met most: an application that uses the field for words of its own is not told apart otherwise.
const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

const isReason = (status: number, words: string) =>
  REASONS[status] === undefined ? /^[A-Z]/.test(words) : REASONS[status] === words;

const text = (value: unknown) => (typeof value === 'string' ? lineOf(value) : undefined);

/**
 * Spring Boot's error in JSON: `timestamp`, `status`, `error` and `path`, and what the configuration lets it tell.
 *
 * @see https://docs.spring.io/spring-boot/api/java/org/springframework/boot/web/servlet/error/DefaultErrorAttributes.html
 */
export default defineRecogniser({
  id: 'spring-json',
  description: "Spring Boot's error in JSON, which begins with a time stamp and has the path.",
  recognise(exchange) {
    const [, quote, second] = BEGINNING.exec(openingOf(exchange)) ?? [];
    const error = quote === undefined ? undefined : jsonOf(exchange);
    if (quote === undefined || error === undefined) return undefined;
    if (typeof error.status !== 'number' || typeof error.error !== 'string') return undefined;
    if (typeof error.path !== 'string') return undefined;
    const answeredBy = otherAnswerer('Spring Boot');
    // WebFlux has the path second and numbers its requests; filters of other frameworks do the first alone.
    const isForeign =
      (second === 'path' && typeof error.requestId !== 'string') || namesRuntime(exchange, OTHERS);
    if (isForeign || !isReason(error.status, error.error)) {
      return finding({ certainty: 'possible', quote: bodyQuote(quote), answeredBy });
    }
    return finding({
      certainty: 'likely',
      quote: bodyQuote(quote),
      answeredBy,
      exception: text(error.exception),
      message: text(error.message) ?? text(error.error),
      requestedUrl: text(error.path),
      stack: typeof error.trace === 'string' ? linesOf(error.trace, '\n') : undefined,
    });
  },
});
