import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { cloudflareCertainty } from '../cloudflare-certainty';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { idOf } from '../ids';

// Cloudflare also puts scripts of `/cdn-cgi/` into pages of the site itself: those prove nothing.
const BLOCK =
  /<(?:div|span|section|p|h1|h2) (?:[\w-]{1,20}="[^"<>]{0,200}" )?(?:id|class)="(?:[^"<>]{0,80} )?cf-(?:error-(?:details|code|footer|overview)|code-label)\b[^<>]{0,200}>/i;
// Three designs: a block for the code, a span beside the translated word, a heading.
const CODE =
  /(?:<(?:span|p|div|h2)[^<>]{0,80}\bcf-(?:error-code|code-label|subheadline)\b[^<>]{0,80}>[^<\d]{0,40}(?:<span>)?|<span data-translate="error">[^<]{0,40}<\/span>\s{0,20}<span>)(1\d{3})(?!\d)/i;
const CHALLENGE = /^Just a moment\.\.\.$/;
const RAY = /\bRay ID: ?(?:<(?:strong|span|code)[^<>]{0,80}>)?\s{0,4}([\da-f]{12,20})(?![\da-z])/i;

/** What the page loads; scripts of `/cdn-cgi/` are also put into pages of the site. */
const LOADED = /\/cdn-cgi\/(?:styles|images)\//;

/** A theme may have classes of the same names. */
function certaintyOf(exchange: Exchange, document: string, ray?: string, code?: string): Certainty {
  const certainty = cloudflareCertainty(exchange, document, ray);
  const { status } = exchange.failure;
  const isOwnStatus = status >= 520 && status <= 530;
  const isWhole = isOwnStatus || ray !== undefined || code !== undefined || LOADED.test(document);
  return certainty === 'confirmed' && !isWhole ? 'possible' : certainty;
}

/**
 * Cloudflare's branded error page. The numbers from 1000 to 1999 are its own; others repeat the status.
 *
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
 */
export default defineRecogniser({
  id: 'cloudflare-page',
  description: "Cloudflare's own error pages, by the class names of their error blocks.",
  recognise(exchange) {
    const document = documentOf(exchange);
    // A challenge has blocks of the same classes within its script.
    if (!document.includes('cf-') || CHALLENGE.test(titleOf(document) ?? '')) return undefined;
    const block = BLOCK.exec(document);
    if (block === null) return undefined;
    const code = CODE.exec(document);
    const ray = RAY.exec(document);
    return finding({
      certainty: certaintyOf(exchange, document, ray?.[1], code?.[1]),
      quote: bodyQuote(block[0]),
      more: quotesOf(code?.[0], ray?.[0]),
      answeredBy: answerer('cloudflare'),
      errorCode: code?.[1],
      ids: idOf('Ray ID', ray?.[1]),
      message: titleOf(document),
    });
  },
});
