import { originOf } from '../../failure/failure';
import { type Basis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { errorOf, forError } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';
import { isStatedBy, type Stated } from '../facts/stated-by-error';

const REFUSALS: Stated = {
  'net/ERR_BLOCKED_BY_CSP': ['not-in-policy', 'confirmed'],
  'net/NS_ERROR_CSP_FORM_ACTION_VIOLATION': ['form-action', 'confirmed'],
};

/**
 * What the policy of the asking page does not list. One header of that page is at fault, whatever it asked for.
 *
 * @see https://www.w3.org/TR/CSP3/#should-block-request
 */
export default defineRule({
  id: 'content-security-policy',
  description: "Names the origin that is missing in the page's own Content Security Policy.",
  applies: (exchange) => isStatedBy(REFUSALS, exchange),
  causes(exchange) {
    const entry = errorOf(exchange);
    const stated = forError(REFUSALS, exchange);
    if (entry === undefined || stated === undefined) return [];
    const page = askingOrigin(exchange);
    const wanted = originOf(exchange.failure.url);
    const basis: readonly Basis[] = [
      ...ifSeen('url-part', wanted),
      ...ifSeen('initiator', page),
      seen('type', exchange.failure.type),
    ];
    return [rankedCause(entry, ...stated, basis, { scope: page })];
  },
});
