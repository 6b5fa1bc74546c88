import { answerer } from '../answerers';
import { cloudflareCertainty } from '../cloudflare-certainty';
import { finding } from '../compose';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

const TEXT = /^(error code: (\d{3,4}))\s{0,8}$/;

/**
 * What Cloudflare answers those who want no page: `error code: 1020`.
 *
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
 */
export default defineRecogniser({
  id: 'cloudflare-text',
  description: "Cloudflare's error as one line of text, `error code: ` and a number.",
  recognise(exchange) {
    const [, text, code = ''] = TEXT.exec(openingOf(exchange, 64)) ?? [];
    if (text === undefined) return undefined;
    return finding({
      certainty: cloudflareCertainty(exchange, text),
      quote: bodyQuote(text),
      answeredBy: answerer('cloudflare'),
      errorCode: /^1\d{3}$/.test(code) ? code : undefined,
      message: text,
    });
  },
});
