import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { openingOf } from '../opening';

const PAGE =
  /<h3>(?:Guru Medi(?:t)?ation:|Error \d{5})<\/h3>\s{0,40}<p>(?:XID: (\d{1,20})|Details: (cache-[\w-]{1,60})(?: ([\d ]{1,60}))?)/;
const FOOT = /<p>Varnish cache server<\/p>/;

/**
 * Varnish's error page and its "Guru Meditation"; Fastly's, an older one, names one of its cache servers there.
 *
 * @see https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl
 */
export default defineRecogniser({
  id: 'varnish-page',
  description: "Varnish's built-in error page, and Fastly's, which is made from it.",
  recognise(exchange) {
    const document = openingOf(exchange);
    const match = PAGE.exec(document);
    if (match === null) return undefined;
    const [quote, xid, cache] = match;
    const foot = FOOT.exec(document)?.[0];
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(quote),
      more: quotesOf(foot),
      answeredBy: answerer(cache === undefined ? 'varnish' : 'fastly'),
      ids: cache === undefined ? idOf('XID', xid) : idOf('Details', quote.slice(quote.indexOf(cache)).trim()),
      message: titleOf(document),
    });
  },
});
