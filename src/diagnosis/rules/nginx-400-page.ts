import { codeBasis, ifSeen, measured } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { certaintyOfFact } from '../facts/certainty';
import { NGINX_LINE } from '../facts/default-limits';
import { headerSizesOf } from '../facts/header-sizes';
import { rankedCause } from '../facts/ranked-cause';

/** What each status of nginx's own means that goes out as 400. */
const CAUSES: Readonly<Record<string, string>> = {
  '494': 'large-cookies',
  '495': 'not-verified',
  '496': 'none-sent',
};

/**
 * nginx answers 400 for statuses of its own; a line of the page, never translated, says which it was.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers
 */
export default defineRule({
  id: 'nginx-400-page',
  description: "Looks up the status of nginx's own, 494 to 496, which its page for a 400 tells by a line.",
  applies: ({ failure }, evidence) =>
    failure.status === 400 &&
    isAnswerer(evidence, 'nginx') &&
    Object.hasOwn(CAUSES, evidence.facts.errorCode ?? ''),
  causes(exchange, evidence) {
    const { errorCode = '', message } = evidence.facts;
    const cause = CAUSES[errorCode];
    if (cause === undefined) return [];
    const sizes = errorCode === '494' ? headerSizesOf(exchange) : undefined;
    const isOver = sizes !== undefined && sizes.longestSize > NGINX_LINE;
    const basis = [
      ...(isOver ? [measured('header-size', sizes.longestSize, NGINX_LINE)] : []),
      ...ifSeen('page', message),
      ...codeBasis(exchange, evidence),
    ];
    const certainty = certaintyOfFact('errorCode', evidence) ?? 'possible';
    const values = sizes && { header: sizes.longest };
    return [rankedCause(`vendor/nginx-${errorCode}`, cause, certainty, basis, { values })];
  },
});
