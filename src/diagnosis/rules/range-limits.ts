import { headerValue } from '../../failure/failure';
import { codeBasis, headerBasis, requestHeaderBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

/** The first byte that is asked for, and the length that there is. */
const FIRST = /^\s*bytes\s*=\s*(\d{1,15})-/i;
const LENGTH = /^\s*bytes\s+\*\/(\d{1,15})\s*$/i;

/** The byte after the last one: what someone asks for who has the whole file and does not know it. */
const isEnd = (first: number, length: number) => first === length || length === 0;

/**
 * 416: the first byte asked for, against the length that the response gives in `Content-Range`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17
 */
export default defineRule({
  id: 'range-limits',
  description: 'Compares the `Range` of a 416 with the length in `Content-Range`.',
  applies: ({ failure }) => failure.status === 416,
  causes(exchange, evidence) {
    const { failure, requestHeaders = [] } = exchange;
    const first = FIRST.exec(headerValue(requestHeaders, 'range') ?? '')?.[1];
    const length = LENGTH.exec(headerValue(failure.responseHeaders, 'content-range') ?? '')?.[1];
    if (first === undefined || length === undefined || Number(first) < Number(length)) return [];
    const basis = [
      ...requestHeaderBasis(exchange, 'range'),
      ...headerBasis(exchange, 'content-range'),
      ...codeBasis(exchange, evidence),
    ];
    const cause = isEnd(Number(first), Number(length)) ? 'bad-range' : 'file-got-shorter';
    return [rankedCause('http/416', cause, 'likely', basis, { scope: pageScope(exchange) })];
  },
});
