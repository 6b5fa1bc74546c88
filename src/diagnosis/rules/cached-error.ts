import { headerValue } from '../../failure/failure';
import { codeBasis, headerBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/** How caches say that an answer came from them. */
const HIT = /\bhit\b/i;

/**
 * An error that a cache kept: the browser's own, as it says itself, or one on the way, which adds `Age`. What it tells may
 * long be mended, since HTTP lets 404, 405, 410, 414 and 501 be kept unless a header forbids it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-5.1
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.1
 */
export default defineRule({
  id: 'cached-error',
  description: 'A refusal that a cache answered, from `Age`, a cache header, or the browser.',
  applies: ({ failure: { status } }) => status >= 400 && status < 500,
  causes(exchange, evidence) {
    const { fromCache, responseHeaders } = exchange.failure;
    const age = headerValue(responseHeaders, 'age')?.trim() ?? '';
    const isAged = /^\d{1,10}$/.test(age) && Number(age) > 0;
    const hits = ['x-cache', 'cf-cache-status'].filter((name) =>
      HIT.test(headerValue(responseHeaders, name) ?? ''),
    );
    if (!fromCache && !isAged && hits.length === 0) return [];
    const basis = [
      ...(isAged ? headerBasis(exchange, 'age') : []),
      ...hits.flatMap((name) => headerBasis(exchange, name)),
      ...headerBasis(exchange, 'cache-control'),
      ...headerBasis(exchange, 'date'),
      ...codeBasis(exchange, evidence),
    ];
    return [rankedCause('http/4xx', 'cached-answer', fromCache ? 'likely' : 'possible', basis)];
  },
});
