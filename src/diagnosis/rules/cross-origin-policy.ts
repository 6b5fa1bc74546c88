import { type Basis, headerBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { errorOf, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';
import { isStatedBy, type Stated } from '../facts/stated-by-error';

const BLOCKED = 'net/ERR_BLOCKED_BY_RESPONSE';

/** Firefox has a name for each of the three policies. */
const STATED: Stated = {
  'net/NS_ERROR_DOM_CORP_FAILED': ['corp-missing', 'confirmed'],
  'net/NS_ERROR_DOM_COEP_FAILED': ['frame-without-coep', 'confirmed'],
  'net/NS_ERROR_DOM_COOP_FAILED': ['popup-in-sandbox', 'confirmed'],
};

/** Other headers than these policies forbid these: see `framing-refused`. */
const DOCUMENTS: ReadonlySet<string> = new Set(['main_frame', 'sub_frame', 'object']);

const POLICY = 'Cross-Origin-Resource-Policy';

/**
 * A resource that another origin may not use. For anything but a document, Chromium refuses a response by its headers
 * only for `Cross-Origin-Resource-Policy`, or for want of it.
 *
 * @see https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
 * @see https://html.spec.whatwg.org/multipage/browsers.html#coep
 */
export default defineRule({
  id: 'cross-origin-policy',
  description: 'Finds the header by which a resource may not be used by another origin.',
  applies: (exchange) =>
    isStatedBy(STATED, exchange) || (errorOf(exchange) === BLOCKED && !DOCUMENTS.has(exchange.failure.type)),
  causes(exchange) {
    const entry = errorOf(exchange);
    if (entry === undefined) return [];
    const { responseHeaders, type } = exchange.failure;
    const sent = headerBasis(exchange, POLICY);
    const policy = sent.length === 0 && responseHeaders.length > 0 ? [seen('missing-header', POLICY)] : sent;
    const page = askingOrigin(exchange);
    const from: readonly Basis[] = ifSeen('initiator', page);
    const stated = forError(STATED, exchange);
    if (stated === undefined) {
      return [
        rankedCause(BLOCKED, 'cross-origin-policy', 'likely', [...policy, ...from, seen('type', type)]),
      ];
    }
    const own = entry === 'net/NS_ERROR_DOM_CORP_FAILED' ? policy : [];
    return [rankedCause(entry, ...stated, [...own, ...from, seen('type', type)])];
  },
});
