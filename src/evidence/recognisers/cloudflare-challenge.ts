import { answerer } from '../answerers';
import { cloudflareCertainty } from '../cloudflare-certainty';
import { finding } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';

const SETTINGS = /\bwindow\._cf_chl_opt\s{0,4}=\s{0,4}\{/;
const TITLE = /<title>(?:Just a moment\.\.\.|Attention Required! \| Cloudflare)<\/title>/;
const RAY = /\bcRay: ?['"]([\da-f]{12,20})['"]/;

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
    const settings = SETTINGS.exec(document);
    const match = settings ?? TITLE.exec(document);
    if (match === null) return undefined;
    return finding({
      certainty: cloudflareCertainty(exchange, document),
      quote: bodyQuote(match[0]),
      answeredBy: answerer('cloudflare'),
      ids: idOf('Ray ID', RAY.exec(document)?.[1]),
      message: titleOf(document),
    });
  },
});
