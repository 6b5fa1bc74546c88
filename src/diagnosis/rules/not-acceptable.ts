import { headerValue } from '../../failure/failure';
import type { LayerId } from '../../failure/layer';
import { codeBasis, requestHeaderBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** Web servers that hosts run with ModSecurity, whose own content negotiation hardly anyone uses. */
const WITH_MODSECURITY: ReadonlySet<LayerId> = new Set<LayerId>(['apache', 'litespeed', 'nginx']);

/**
 * 406, by the request's `Accept`: one that takes anything cannot be too narrow, so that a firewall answered, as
 * ModSecurity does on shared hosts.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 * @see https://learn.microsoft.com/aspnet/core/web-api/advanced/formatting
 */
export default defineRule({
  id: 'not-acceptable',
  description: 'Reads whether the `Accept` of a 406 takes anything.',
  applies: ({ failure }) => failure.status === 406,
  causes(exchange, evidence) {
    const accept = headerValue(exchange.requestHeaders ?? [], 'accept');
    if (accept === undefined) return [];
    const basis = [...requestHeaderBasis(exchange, 'accept'), ...codeBasis(exchange, evidence)];
    const takesAll = accept.split(',').some((type) => type.trim().startsWith('*/*'));
    const stated = statedCertainty(0, evidence);
    if (takesAll) {
      const who = evidence.answeredBy?.id;
      if (stated !== undefined || who === undefined || !WITH_MODSECURITY.has(who)) return [];
      return [rankedCause('http/406', 'firewall-answered', 'likely', basis)];
    }
    if (stated !== undefined) return [rankedCause('iis/406.0', 'accept-invalid', 'possible', basis)];
    return ['accept-too-narrow', 'strict-formatter'].map((cause) =>
      rankedCause('http/406', cause, 'possible', basis),
    );
  },
});
