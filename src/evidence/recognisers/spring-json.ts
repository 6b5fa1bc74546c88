import { otherAnswerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { linesOf } from '../lines';
import { openingOf } from '../opening';

const BEGINNING =
  /^\s{0,4}\{\s{0,8}("timestamp"\s{0,4}:\s{0,4}(?:"\d{4}-\d\d-\d\dT[^"]{1,40}"|\d{10,16})),\s{0,8}"(?:status|path)"/;

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
    const quote = BEGINNING.exec(openingOf(exchange))?.[1];
    const error = quote === undefined ? undefined : jsonOf(exchange);
    if (quote === undefined || error === undefined) return undefined;
    if (typeof error.status !== 'number' || typeof error.error !== 'string') return undefined;
    if (typeof error.path !== 'string') return undefined;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(quote),
      answeredBy: otherAnswerer('Spring Boot'),
      exception: text(error.exception),
      message: text(error.message) ?? text(error.error),
      requestedUrl: text(error.path),
      stack: typeof error.trace === 'string' ? linesOf(error.trace, '\n') : undefined,
    });
  },
});
