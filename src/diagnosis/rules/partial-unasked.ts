import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { type Basis, headerBasis, requestHeaderBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { rankedCause } from '../facts/ranked-cause';

/** One range from a first byte on; the last bytes (`bytes=-500`) and lists of ranges begin where the server says. */
const ONE_RANGE = /^bytes=(\d{1,15})-\d{0,15}$/;
/** RFC 9110, section 14.4. */
const CONTENT_RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(?:(\d{1,15})|\*)$/;

/** Whether the part is one that can be, and begins where it was asked for. */
function fits(asked: string, sent: string): boolean {
  const part = CONTENT_RANGE.exec(sent.trim());
  if (part === null) return false;
  const [first, last, length] = part.slice(1).map(Number);
  if (first === undefined || last === undefined || last < first) return false;
  if (part[3] !== undefined && length !== undefined && last >= length) return false;
  const wanted = ONE_RANGE.exec(asked.trim())?.[1];
  return wanted === undefined || Number(wanted) === first;
}

/** What is wrong with a 206; nothing where it answers its request. */
function faultOf(exchange: Exchange): readonly Basis[] {
  const { requestHeaders = [], failure } = exchange;
  const asked = headerValue(requestHeaders, 'range');
  const sent = headerValue(failure.responseHeaders, 'content-range');
  if (asked === undefined) return [...headerBasis(exchange, 'content-range'), seen('status', 206)];
  const type = headerValue(failure.responseHeaders, 'content-type') ?? '';
  if (sent === undefined) {
    return /^multipart\/byteranges\b/i.test(type) ? [] : [seen('missing-header', 'Content-Range')];
  }
  return fits(asked, sent)
    ? []
    : [...headerBasis(exchange, 'content-range'), ...requestHeaderBasis(exchange, 'range')];
}

/**
 * A 206 that does not answer a `Range`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7
 */
export default defineRule({
  id: 'partial-unasked',
  description: 'Compares `Content-Range` of a 206 with the `Range` of its request.',
  applies: ({ failure: { status, responseHeaders }, requestHeaders = [] }) =>
    status === 206 && requestHeaders.length > 0 && responseHeaders.length > 0,
  causes(exchange) {
    const basis = faultOf(exchange);
    return basis.length === 0 ? [] : [rankedCause('http/206', 'unasked', 'likely', basis)];
  },
});
