import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { openingOf } from '../opening';

const PAGE =
  /<h1>Error<\/h1>\s{0,8}<p>(An invalid response was received from the upstream server|The upstream server is timing out|no Route matched with those values)\.?<\/p>\s{0,8}<p>request_id: ([\da-f]{16,40})\.?<\/p>/;
const TEXT =
  /^\s{0,4}\{\s{0,8}("message"\s{0,4}:\s{0,4}"(no Route matched with those values|no route and no Service found with those values|An invalid response was received from the upstream server|The upstream server is timing out|failure to get a peer from the ring-balancer|name resolution failed)")/;
const REQUEST = /"request_id"\s{0,4}:\s{0,4}"([\da-f]{16,40})"/;

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
    const page = PAGE.exec(document);
    if (page !== null) {
      const [quote, message] = page;
      return finding({
        certainty: 'confirmed',
        quote: bodyQuote(quote),
        answeredBy: answerer('kong'),
        ids: idOf('request_id', page[2]),
        message,
      });
    }
    const [, quote, message] = TEXT.exec(document) ?? [];
    if (quote === undefined) return undefined;
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(quote),
      answeredBy: answerer('kong'),
      ids: idOf('request_id', REQUEST.exec(document)?.[1]),
      message,
    });
  },
});
