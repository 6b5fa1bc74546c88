import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, jsonOf } from '../document';
import { defineRecogniser } from '../finding';
import { hasHeader, headersNamed } from '../headers';
import { idOf } from '../ids';
import { openingOf } from '../opening';
import { productOf } from '../server-products';

const PAGE =
  /^\s{0,8}(?:<!doctype\b[^<>]{0,100}>\s{0,8})?(?:<html\b[^<>]{0,100}>\s{0,8})?(?:<head>\s{0,8}(?:<meta\b[^<>]{0,100}>\s{0,8}){0,4}<title>[^<]{0,100}<\/title>\s{0,8}<\/head>\s{0,8})?(?:<body>\s{0,8})?(<h1>Error<\/h1>\s{0,8}<p>(An invalid response was received from the upstream server|The upstream server is timing out|no Route matched with those values)\.?<\/p>\s{0,8}<p>request_id: ([\da-f]{16,40})\.?<\/p>)/;
const TEXT =
  /^\s{0,4}\{\s{0,8}("message"\s{0,4}:\s{0,4}"(no Route matched with those values|no route and no Service found with those values|An invalid response was received from the upstream server|The upstream server is timing out|failure to get a peer from the ring-balancer|name resolution failed)")/;
const KEYS: ReadonlySet<string> = new Set(['message', 'request_id', 'error']);
const REQUEST = /"request_id"\s{0,4}:\s{0,4}"([\da-f]{16,40})"/;

/** Whether a head names another program that signs what it writes itself. */
function isForeign(exchange: Exchange): boolean {
  if (hasHeader(exchange, 'x-powered-by')) return true;
  return headersNamed(exchange, 'server').some(({ value }) => {
    const product = productOf(value.trim());
    return product !== undefined && product.habit === 'signs' && product.answeredBy.id !== 'kong';
  });
}

/**
 * Kong's own errors, in JSON or as a page.
 *
 * @see https://github.com/Kong/kong/blob/master/kong/error_handlers.lua
 */
export default defineRecogniser({
  id: 'kong-message',
  description: "Kong's own messages, such as `no Route matched with those values`.",
  recognise(exchange) {
    const document = openingOf(exchange, 1024);
    const certainty = isForeign(exchange) ? 'possible' : 'confirmed';
    const page = PAGE.exec(document);
    if (page !== null) {
      const [, quote = '', message, id] = page;
      return finding({
        certainty,
        quote: bodyQuote(quote),
        answeredBy: answerer('kong'),
        ids: idOf('request_id', id),
        message,
      });
    }
    const [, quote, message] = TEXT.exec(document) ?? [];
    if (quote === undefined) return undefined;
    const json = jsonOf(exchange);
    if (json === undefined || !Object.keys(json).every((key) => KEYS.has(key))) return undefined;
    return finding({
      certainty,
      quote: bodyQuote(quote),
      answeredBy: answerer('kong'),
      ids: idOf('request_id', REQUEST.exec(document)?.[1]),
      message,
    });
  },
});
