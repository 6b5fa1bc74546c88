import type { Certainty, Evidence } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { isPreflight } from '../facts/preflight';
import { rankedCause } from '../facts/ranked-cause';

/** How sure each status is to mean that nobody answers preflights; a 403 may also be a CORS policy that says no. */
const STATUSES: ReadonlyMap<number, Certainty> = new Map([
  [401, 'confirmed'],
  [403, 'possible'],
  [405, 'confirmed'],
  [501, 'likely'],
]);

/** The entry that speaks of the preflight, where the page states a sub-status that has one. */
function ofIis(status: number, evidence: Evidence): EntryId | undefined {
  if (status === 404 && isStated(6, evidence)) return 'iis/404.6';
  return status === 405 && isStated(0, evidence) ? 'iis/405.0' : undefined;
}

/**
 * A CORS preflight that was refused before anything that knows CORS saw it. A browser never sends credentials with one
 * (Fetch standard, "CORS protocol and credentials"), so that authentication always refuses it.
 *
 * @see https://fetch.spec.whatwg.org/#cors-protocol-and-credentials
 * @see https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference
 */
export default defineRule({
  id: 'preflight-refused',
  description: 'A CORS preflight answered with 401, 403, 404.6, 405 or 501.',
  applies: isPreflight,
  causes({ failure: { status } }, evidence) {
    const entry = ofIis(status, evidence);
    if (entry !== undefined) {
      const certainty = certaintyOfSubstatus(status === 404 ? 6 : 0, evidence) ?? 'possible';
      return [rankedCause(entry, 'preflight', certainty)];
    }
    const certainty = STATUSES.get(status);
    return certainty === undefined ? [] : [rankedCause('http/405', 'preflight-unanswered', certainty)];
  },
});
