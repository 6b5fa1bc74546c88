import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { openingOf } from '../opening';

const MARK = /"cloudflare_error"\s{0,4}:\s{0,4}true/;

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
    if (mark === null || problem === undefined) return undefined;
    const { error_code: code, ray_id: ray, title, detail } = problem;
    const words = [title, detail].filter((part) => typeof part === 'string');
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(mark[0]),
      answeredBy: answerer('cloudflare'),
      errorCode: typeof code === 'number' && code >= 1000 && code < 2000 ? String(code) : undefined,
      ids: idOf('Ray ID', typeof ray === 'string' ? lineOf(ray) : undefined),
      message: lineOf(words.join(' ')),
    });
  },
});
