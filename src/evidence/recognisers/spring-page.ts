import { otherAnswerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { linesOf } from '../lines';

const HEADING = /<h1>Whitelabel Error Page<\/h1>/;
const STATUS =
  /<div>(?:\[[^\]<]{0,80}\] )?There was an unexpected error \(type=([^<()]{1,80}), status=\d{3}\)\.<\/div>/;
const TRACE = /<div style='white-space:pre-wrap;'>\s{0,4}(?=((?:[a-z_]\w{0,40}\.){1,8}[A-Z][\w$]{0,100}))/;

/**
 * Spring Boot's page for an error that nobody has a view for.
 *
 * @see https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling
 */
export default defineRecogniser({
  id: 'spring-page',
  description: "Spring Boot's `Whitelabel Error Page`.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = HEADING.exec(document);
    if (heading === null) return undefined;
    const status = STATUS.exec(document);
    const trace = TRACE.exec(document);
    return finding({
      certainty: status === null ? 'likely' : 'confirmed',
      quote: bodyQuote(heading[0]),
      more: quotesOf(status?.[0]),
      answeredBy: otherAnswerer('Spring Boot'),
      exception: trace?.[1],
      message: lineOf(status?.[1]),
      stack: trace === null ? undefined : linesOf(document.slice(trace.index), /\n|<\/div>/),
    });
  },
});
