import { answerer } from '../answerers';
import { cloudflareCertainty } from '../cloudflare-certainty';
import { finding } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';

const SETTINGS = /\bwindow\._cf_chl_opt\s{0,4}=\s{0,4}\{/;
const TITLE = /<title>(?:Just a moment\.\.\.|Attention Required! \| Cloudflare)<\/title>/;
/** What a page without the settings loads; scripts of `/cdn-cgi/` are also put into pages of the site. */
const OWN = /\/cdn-cgi\/(?:l|styles|images)\/|__cf_chl_|\bid="challenge-form"/;
const RAY = /\bcRay: ?['"]([\da-f]{12,20})['"]/;

/** Whether what follows is in a script, not in a post that shows one. */
function isInScript(before: string): boolean {
  return before.lastIndexOf('<script') > before.lastIndexOf('</');
}

/**
 * Cloudflare's challenge, whose script holds its settings in any language. The `challenge-platform` script alone is
 * also put into pages of the site.
 *
 * @see https://developers.cloudflare.com/cloudflare-challenges/
 */
export default defineRecogniser({
  id: 'cloudflare-challenge',
  description: "Cloudflare's challenge page, by the settings of its script or by its title.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!document.includes('_cf_chl_opt') && !TITLE.test(document)) return undefined;
    const found = SETTINGS.exec(document);
    const settings = found !== null && isInScript(document.slice(0, found.index)) ? found : null;
    const match = settings ?? TITLE.exec(document);
    if (match === null) return undefined;
    const ray = settings === null ? undefined : RAY.exec(document)?.[1];
    const isPasted = exchange.failure.responseHeaders.length === 0;
    const isOwn = isPasted || settings !== null || OWN.test(document);
    return finding({
      certainty: isOwn ? cloudflareCertainty(exchange, document, ray) : 'possible',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('cloudflare'),
      ids: idOf('Ray ID', ray),
      message: titleOf(document),
    });
  },
});
