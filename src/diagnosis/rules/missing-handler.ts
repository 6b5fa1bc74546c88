import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { type Basis, codeBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';
import { runtimeOf } from '../facts/script-extensions';
import { extensionOf } from '../values';

/** Methods that the mappings of a plain site take. */
const PLAIN: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST']);

function basisOf(exchange: Exchange, evidence: Evidence, extension: string | undefined): readonly Basis[] {
  const { handler } = evidence.facts;
  return [
    ...ifSeen('extension', extension),
    ...ifSeen('handler', handler),
    seen('method', exchange.failure.method),
    ...codeBasis(exchange, evidence),
  ];
}

/** The causes of each code, in the order of what the request shows. */
function idsOf(substatus: number, method: string, runtime: string | undefined): readonly string[] {
  if (substatus === 17) return ['feature-missing', 'pool-mismatch', 'handler-removed'];
  if (substatus === 4) {
    return PLAIN.has(method) ? ['handlers-cleared', 'no-mapping'] : ['no-mapping', 'handlers-cleared'];
  }
  if (runtime === 'asp.net') return ['aspnet-not-allowed', 'path-changed'];
  return runtime === undefined ? [] : ['path-changed'];
}

/**
 * A file that needs a program: one that is not allowed (404.2), that nothing maps (404.4), or that only the static file
 * handler takes (404.17). Only of a program that is not on the list the code itself says why.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/isapicgirestriction/
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/handlers/
 */
export default defineRule({
  id: 'missing-handler',
  description: 'Names the program that the extension of a 404.2, 404.4 or 404.17 needs.',
  applies: ({ failure }, { facts: { substatus } }) =>
    failure.status === 404 && (substatus === 2 || substatus === 4 || substatus === 17),
  causes(exchange, evidence) {
    const { substatus = 0 } = evidence.facts;
    const certainty = statedCertainty(substatus, evidence);
    if (certainty === undefined) return [];
    const extension = extensionOf(pathOf(exchange.failure))?.toLowerCase();
    const basis = basisOf(exchange, evidence, extension);
    const more = { scope: extension && siteScope(exchange, extension) };
    const cause = (id: string, limit: Certainty) =>
      rankedCause(`iis/404.${substatus}`, id, atMost(limit, certainty), basis, more);
    const ids = idsOf(substatus, exchange.failure.method, runtimeOf(extension));
    return [
      ...(substatus === 2 ? [cause('not-allowed', 'confirmed')] : []),
      ...ids.map((id) => cause(id, 'possible')),
    ];
  },
});
