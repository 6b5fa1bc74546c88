import { documentOf } from '../../evidence/document';
import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { answererBasis, ifSeen, statedBasis } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { entryCauses } from '../facts/entry-causes';
import { certaintyOfSubstatus } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** Sub-statuses that name the limit which is full: requests of the application, ASP.NET's queue, FastCGI's queue. */
const LIMITS: ReadonlySet<number> = new Set([2, 3, 4]);

/** Whether the body is a page that IIS did not write itself. */
function isOwnPage(exchange: Exchange, { findings }: Evidence): boolean {
  const document = documentOf(exchange);
  return /<(?:html|body|h1|p)\b/i.test(document) && !findings.some(({ quote }) => quote.where === 'body');
}

function ofLimit(exchange: Exchange, evidence: Evidence, substatus: number): readonly RankedCause[] {
  const certainty = certaintyOfSubstatus(substatus, evidence) ?? 'possible';
  const basis = [...ifSeen('module', evidence.facts.module), ...statedBasis(exchange, evidence)];
  return entryCauses(`iis/503.${substatus}`, certainty, basis);
}

/**
 * A 503 that IIS itself wrote comes from a running worker process: a full limit, or an application that is offline. Were
 * the pool stopped, HTTP.sys would have answered. The ASP.NET Core Module sends `app_offline.htm` as it is.
 *
 * @see https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/app-offline
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/serverruntime
 */
export default defineRule({
  id: 'iis-unavailable',
  description: "Tells a full limit and `app_offline.htm` from a stopped pool, whose 503 is HTTP.sys's.",
  applies: ({ failure }, evidence) =>
    failure.status === 503 && isAnswerer(evidence, 'iis', 'ancm', 'aspnet', 'aspnetcore'),
  causes(exchange, evidence) {
    const { substatus, module } = evidence.facts;
    if (substatus !== undefined && LIMITS.has(substatus)) return ofLimit(exchange, evidence, substatus);
    if (substatus !== undefined && substatus !== 0) return [];
    const basis = [...ifSeen('module', module), ...answererBasis(evidence)];
    const offline = rankedCause('http/503', 'taken-offline', 'possible', basis);
    const full = rankedCause('http/503', 'queue-full', 'possible', basis);
    // 503.0 with a module's name: the application behind it is offline or ends just now.
    const isModules = substatus === 0 || isOwnPage(exchange, evidence);
    return isModules ? [offline, full] : [full, offline];
  },
});
