import type { Evidence } from '../../evidence/finding';
import type { LayerId } from '../../failure/layer';
import type { EntryId } from '../../knowledge/entry';
import { answererBasis, requestIdBasis, statusBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { writerOf } from '../facts/answerer';
import { rankedCause } from '../facts/ranked-cause';

/** The fronts that refuse with a page of their own, and the cause that stands for their rules. */
const FIREWALLS: Readonly<Partial<Record<LayerId, readonly [entry: EntryId, cause: string]>>> = {
  akamai: ['vendor/akamai-403', 'edge-rule'],
  'aws-elb': ['vendor/aws-alb-403', 'waf'],
  'azure-app-gateway': ['vendor/azure-application-gateway-403', 'waf'],
  'azure-front-door': ['vendor/azure-front-door-403', 'waf'],
  cloudflare: ['vendor/cloudflare-403', 'edge-rule'],
  cloudfront: ['http/403', 'application-refused'],
  f5: ['http/403', 'application-refused'],
  imperva: ['vendor/imperva-403', 'waf'],
  sucuri: ['http/403', 'application-refused'],
};

/** The statuses with which they refuse; ModSecurity's rule sets and others add 406. */
const REFUSALS: ReadonlySet<number> = new Set([403, 406]);

/** CloudFront's pages for what its distribution, no firewall, does not let pass. */
const OF_DISTRIBUTION = /HTTP request method|block access from your country/;

/** Cloudflare's numbers say more than that it refused: `cloudflare-code` has them. */
const isNumbered = ({ answeredBy, facts: { errorCode = '' } }: Evidence) =>
  answeredBy?.id === 'cloudflare' && /^1\d{3}$/.test(errorCode);

/**
 * A front refused the request with its own page: only its operator can find the rule, by the number that it gave to the
 * request.
 *
 * @see https://developers.cloudflare.com/waf/
 * @see https://docs.imperva.com/bundle/cloud-application-security/page/error-pages.htm
 * @see https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-monitor
 */
export default defineRule({
  id: 'firewall-block',
  description: 'A refusal by the firewall of a CDN or balancer, with the number to look it up by.',
  applies: ({ failure }, evidence) => REFUSALS.has(failure.status) && !isNumbered(evidence),
  causes(exchange, evidence) {
    // A name that fronts put on all that passes them tells nothing of who refused.
    const cause = FIREWALLS[writerOf(evidence) ?? 'other'];
    if (cause === undefined || OF_DISTRIBUTION.test(evidence.facts.message ?? '')) return [];
    const basis = [...requestIdBasis(evidence), ...answererBasis(evidence), ...statusBasis(exchange)];
    return [rankedCause(cause[0], cause[1], 'likely', basis)];
  },
});
