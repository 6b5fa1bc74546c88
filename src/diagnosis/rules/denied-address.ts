import { FRONTS } from '../../evidence/answerers';
import type { Evidence } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

interface Denial {
  readonly entry: EntryId;
  /** What the code itself says. */
  readonly denied: string;
  /** The same, where IIS may have judged a proxy's address instead of the visitor's. */
  readonly proxy?: string;
}

const DENIALS: Readonly<Record<string, Denial>> = {
  '401.503': { entry: 'iis/401.503', denied: 'address-denied', proxy: 'proxy-address' },
  '401.504': { entry: 'iis/401.504', denied: 'domain-denied' },
  '403.6': { entry: 'iis/403.6', denied: 'address-denied', proxy: 'proxy-address-seen' },
  '403.8': { entry: 'iis/403.8', denied: 'domain-denied' },
  '403.503': { entry: 'iis/403.503', denied: 'address-denied', proxy: 'proxy-address' },
  '403.504': { entry: 'iis/403.504', denied: 'domain-denied' },
  '404.503': { entry: 'iis/404.503', denied: 'ip-denied', proxy: 'proxy-address' },
  '404.504': { entry: 'iis/404.504', denied: 'host-denied' },
};

/** The header by which a layer in front of IIS shows itself: it is that layer's address which IIS sees. */
function frontBasis({ chain, findings }: Evidence): readonly Basis[] {
  const front = chain.find(({ id }) => FRONTS.has(id));
  const quotes = findings.filter(({ answeredBy }) => front !== undefined && answeredBy?.id === front.id);
  const quote = quotes.map((finding) => finding.quote).find(({ where }) => where === 'header');
  return quote === undefined ? [] : [seen('response-header', `${quote.name}: ${quote.text}`)];
}

/**
 * The codes of IP Address and Domain Restrictions. Behind a proxy, which the response shows, IIS judges the proxy's
 * address unless Proxy Mode is on.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/ipsecurity/
 */
export default defineRule({
  id: 'denied-address',
  description: 'A refused address or host name, and the proxy whose address IIS may have judged.',
  applies: ({ failure: { status } }, { facts: { substatus } }) =>
    Object.hasOwn(DENIALS, `${status}.${substatus}`),
  causes(exchange, evidence) {
    const { substatus = 0 } = evidence.facts;
    const denial = DENIALS[`${exchange.failure.status}.${substatus}`];
    const certainty = statedCertainty(substatus, evidence);
    if (denial === undefined || certainty === undefined) return [];
    const code = codeBasis(exchange, evidence);
    const front = frontBasis(evidence);
    if (front.length === 0 || denial.proxy === undefined) {
      return [rankedCause(denial.entry, denial.denied, certainty, code)];
    }
    return [denial.proxy, denial.denied].map((cause) =>
      rankedCause(denial.entry, cause, atMost('possible', certainty), [...front, ...code]),
    );
  },
});
