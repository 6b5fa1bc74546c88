import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { type Basis, headerBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { errorOf, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';
import { isStatedBy, type Stated } from '../facts/stated-by-error';

const BLOCKED = 'net/ERR_BLOCKED_BY_RESPONSE';

/** Firefox has a name for each header that forbids. */
const STATED: Stated = {
  'net/NS_ERROR_XFO_VIOLATION': ['frame-options', 'confirmed'],
  'net/NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION': ['frame-ancestors', 'confirmed'],
};

/** What `X-Frame-Options` and `frame-ancestors` apply to. */
const FRAMES: ReadonlySet<string> = new Set(['sub_frame', 'object']);

/** The headers that forbid framing, as far as the answer has them. */
function forbidding(exchange: Exchange): readonly Basis[] {
  const policy = headerValue(exchange.failure.responseHeaders, 'content-security-policy');
  const ancestors = /frame-ancestors[^;]{0,150}/i.exec(policy ?? '')?.[0];
  return [
    ...headerBasis(exchange, 'x-frame-options'),
    ...(ancestors === undefined
      ? []
      : [seen('response-header', `Content-Security-Policy: ${ancestors.trim()}`)]),
  ];
}

/**
 * A page that forbids being framed. Chromium's name for it is that of other refusals too, so that the header, where it
 * is known, tells.
 *
 * @see https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 * @see https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-x-frame-options-header
 */
export default defineRule({
  id: 'framing-refused',
  description: 'Finds the header that forbids showing a page in a frame.',
  applies: (exchange) =>
    isStatedBy(STATED, exchange) || (errorOf(exchange) === BLOCKED && FRAMES.has(exchange.failure.type)),
  causes(exchange) {
    const headers = forbidding(exchange);
    const page = askingOrigin(exchange);
    const from = ifSeen('initiator', page);
    const type = seen('type', exchange.failure.type);
    const entry = errorOf(exchange);
    const stated = forError(STATED, exchange);
    if (entry !== undefined && stated !== undefined) {
      return [rankedCause(entry, ...stated, [...headers, ...from, type])];
    }
    const certainty = headers.length > 0 ? 'likely' : 'possible';
    return [rankedCause(BLOCKED, 'frame-or-cross-origin', certainty, [...headers, ...from, type])];
  },
});
