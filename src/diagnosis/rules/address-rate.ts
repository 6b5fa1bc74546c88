import type { EntryId } from '../../knowledge/entry';
import { type Basis, codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** What each code says, and the other reason for so many requests of one address, where the entry has it. */
const LIMITS: Readonly<Record<string, readonly [EntryId, cause: string, other?: string]>> = {
  '401.501': ['iis/401.501', 'too-many-at-once', 'shared-address'],
  '401.502': ['iis/401.502', 'rate-too-high', 'shared-address'],
  '403.501': ['iis/403.501', 'too-many-at-once', 'shared-address'],
  '403.502': ['iis/403.502', 'rate-too-high', 'shared-address'],
  '404.501': ['iis/404.501', 'too-many-concurrent'],
  '404.502': ['iis/404.502', 'too-many-requests', 'shared-address'],
};

/** A browser opens six connections at most over HTTP/1.1, and has a hundred requests and more under way over HTTP/2. */
function protocolBasis(protocol: string | undefined): readonly Basis[] {
  return protocol !== undefined && /^h[23]/.test(protocol) ? [seen('protocol', protocol)] : [];
}

/**
 * The codes of Dynamic IP Restrictions, each of which names its limit.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/dynamicipsecurity/
 */
export default defineRule({
  id: 'address-rate',
  description: 'A request refused because its address had too many under way or sent them too fast.',
  applies: ({ failure: { status } }, { facts: { substatus } }) =>
    Object.hasOwn(LIMITS, `${status}.${substatus}`),
  causes(exchange, evidence) {
    const { substatus = 0 } = evidence.facts;
    const [entry, cause, other] = LIMITS[`${exchange.failure.status}.${substatus}`] ?? [];
    const certainty = statedCertainty(substatus, evidence);
    if (entry === undefined || cause === undefined || certainty === undefined) return [];
    const atOnce = substatus === 501 ? protocolBasis(exchange.protocol) : [];
    const basis = [...atOnce, ...codeBasis(exchange, evidence)];
    const limited = rankedCause(entry, cause, certainty, basis);
    if (other === undefined) return [limited];
    return [limited, rankedCause(entry, other, atMost('possible', certainty), basis)];
  },
});
