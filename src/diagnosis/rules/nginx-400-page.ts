import { documentOf } from '../../evidence/document';
import type { EntryId } from '../../knowledge/entry';
import { measured, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { headerSizesOf } from '../facts/header-sizes';
import { rankedCause } from '../facts/ranked-cause';
import { codeBasis } from '../facts/stated-code';

/** Statuses of nginx's own, 494 to 496, go out as 400 with these lines, which it never translates. */
const LINES: readonly (readonly [line: string, entry: EntryId, cause: string])[] = [
  ['Request Header Or Cookie Too Large', 'vendor/nginx-494', 'large-cookies'],
  ['The SSL certificate error', 'vendor/nginx-495', 'not-verified'],
  ['No required SSL certificate was sent', 'vendor/nginx-496', 'none-sent'],
];

/** One line has to fit into one of the `large_client_header_buffers`, in bytes. */
const NGINX_LINE = 8192;

/**
 * The line under the heading of nginx's page for a 400 says which of its own statuses it was.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers
 */
export default defineRule({
  id: 'nginx-400-page',
  description: "Reads the line under the heading of nginx's page for a 400.",
  applies: ({ failure }, { answeredBy }) =>
    failure.status === 400 && answeredBy?.id === 'nginx' && answeredBy.certainty !== 'possible',
  causes(exchange, evidence) {
    const document = documentOf(exchange);
    const [line, entry, cause] = LINES.find(([each]) => document.includes(`<center>${each}</center>`)) ?? [];
    if (line === undefined || entry === undefined || cause === undefined) return [];
    const sizes = entry === 'vendor/nginx-494' ? headerSizesOf(exchange) : undefined;
    const isOver = sizes !== undefined && sizes.longestSize > NGINX_LINE;
    const basis = [
      ...(isOver ? [measured('header-size', sizes.longestSize, NGINX_LINE)] : []),
      seen('page', line),
      ...codeBasis(exchange, evidence),
    ];
    const more = sizes === undefined ? {} : { values: { header: sizes.longest } };
    return [rankedCause(entry, cause, 'confirmed', basis, more)];
  },
});
