import type { Certainty, Evidence } from '../../evidence/finding';
import type { LayerId } from '../../failure/layer';

/**
 * How sure a sub-status is: as sure as the page that states it. Where no page states one, `possible` if IIS itself
 * answered, since it shows its sub-status to local callers only. Undefined when it cannot be this one: another is stated,
 * or another layer answered.
 */
export function certaintyOfSubstatus(substatus: number, evidence: Evidence): Certainty | undefined {
  if (evidence.facts.substatus === undefined) return isBareIis(evidence) ? 'possible' : undefined;
  if (evidence.facts.substatus !== substatus) return undefined;
  return evidence.findings.find((finding) => finding.substatus === substatus)?.certainty ?? 'possible';
}

/** Whether a page states this sub-status. */
export function isStated(substatus: number, evidence: Evidence): boolean {
  return evidence.facts.substatus === substatus;
}

/** How sure the response is to state this sub-status; undefined when it states none or another. */
export function statedCertainty(substatus: number, evidence: Evidence): Certainty | undefined {
  return isStated(substatus, evidence) ? certaintyOfSubstatus(substatus, evidence) : undefined;
}

const APPLICATIONS: ReadonlySet<LayerId> = new Set<LayerId>(['asp', 'aspnetcore', 'ancm']);

/**
 * Whether IIS answered before any application ran, without its sub-status. `X-AspNet-Version` shows that one ran;
 * `X-Powered-By: ASP.NET`, which has no version, is on every answer of IIS.
 */
function isBareIis({ answeredBy, findings }: Evidence): boolean {
  const reachedApplication = findings.some(
    ({ answeredBy: who }) =>
      who !== undefined && (APPLICATIONS.has(who.id) || (who.id === 'aspnet' && who.version !== undefined)),
  );
  return answeredBy?.id === 'iis' && !reachedApplication;
}
