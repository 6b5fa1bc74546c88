import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { cloudflareCertainty } from '../cloudflare-certainty';
import { finding } from '../compose';
import { bodyQuote, jsonOf, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { headerMatching } from '../headers';
import { idOf } from '../ids';
import { openingOf } from '../opening';

const MARK = /"cloudflare_error"\s{0,4}:\s{0,4}true/;

/** A program may pass on the document that another's Cloudflare sent it. */
function certaintyOf(exchange: Exchange, ray: unknown): Certainty {
  if (exchange.failure.responseHeaders.length === 0) return 'confirmed';
  const isNumbered = headerMatching(exchange, 'cf-ray', /^\s*[\da-f]{12,20}\b/i) !== undefined;
  return cloudflareCertainty(exchange, '', isNumbered && typeof ray === 'string' ? ray : undefined);
}

/**
 * Cloudflare's error for those who accept JSON (RFC 9457).
 *
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
 */
export default defineRecogniser({
  id: 'cloudflare-problem',
  description: 'Cloudflare\'s problem document, which says `"cloudflare_error": true`.',
  recognise(exchange) {
    const mark = MARK.exec(openingOf(exchange));
    const problem = mark === null ? undefined : jsonOf(exchange);
    if (mark === null || problem?.['cloudflare_error'] !== true) return undefined;
    const { error_code: code, ray_id: ray, title, detail } = problem;
    const words = [title, detail].filter((part) => typeof part === 'string');
    return finding({
      certainty: certaintyOf(exchange, ray),
      quote: bodyQuote(mark[0]),
      answeredBy: answerer('cloudflare'),
      errorCode: typeof code === 'number' && code >= 1000 && code < 2000 ? String(code) : undefined,
      ids: idOf('Ray ID', typeof ray === 'string' ? lineOf(ray) : undefined),
      message: lineOf(words.join(' ')),
    });
  },
});
