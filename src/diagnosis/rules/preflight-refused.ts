import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { EntryId } from '../../knowledge/entry';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { missingIn } from '../facts/cors-answer';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { isPreflight } from '../facts/preflight';
import { rankedCause } from '../facts/ranked-cause';

type Verdict = readonly [entry: EntryId, cause: string, certainty: Certainty];

/**
 * What each status means for a preflight. A browser never sends credentials with one, so that authentication always
 * refuses it; a 404 may also be that of a path that is not there, a 403 that of a rule for all requests.
 */
const STATUSES: ReadonlyMap<number, Verdict> = new Map<number, Verdict>([
  [401, ['http/401', 'preflight-unauthenticated', 'confirmed']],
  [403, ['http/403', 'preflight-refused', 'possible']],
  [404, ['http/405', 'preflight-unanswered', 'possible']],
  [405, ['http/405', 'preflight-unanswered', 'confirmed']],
  [501, ['http/405', 'preflight-unanswered', 'likely']],
]);

function verdictOf({ failure }: Exchange, evidence: Evidence, lacks: boolean): Verdict | undefined {
  const { status } = failure;
  if (status === 404 && isStated(6, evidence)) {
    return ['iis/404.6', 'preflight', certaintyOfSubstatus(6, evidence) ?? 'possible'];
  }
  if (status === 405 && isStated(0, evidence)) {
    return ['iis/405.0', 'preflight', certaintyOfSubstatus(0, evidence) ?? 'possible'];
  }
  // An answer that came, and that the browser refused for what it lacks.
  if (status < 300) {
    return lacks && failure.responseHeaders.length > 0
      ? ['http/403', 'preflight-refused', 'likely']
      : undefined;
  }
  return STATUSES.get(status);
}

/**
 * A CORS preflight that was refused, or whose answer lacks a header, with the header and its value that are missing for
 * this origin, method and these request headers.
 *
 * @see https://fetch.spec.whatwg.org/#cors-protocol-and-credentials
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch-0
 * @see https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference
 */
export default defineRule({
  id: 'preflight-refused',
  description: 'A CORS preflight that was refused, and the headers that its answer lacks.',
  applies: isPreflight,
  causes(exchange, evidence) {
    const missing = missingIn(exchange);
    const verdict = verdictOf(exchange, evidence, missing.length > 0);
    if (verdict === undefined) return [];
    const [entry, cause, certainty] = verdict;
    const lacking = missing.map(({ name, value }) => seen('missing-header', `${name}: ${value}`));
    const basis = [...lacking, seen('method', 'OPTIONS'), ...codeBasis(exchange, evidence)];
    const first = missing[0];
    return [
      rankedCause(
        entry,
        cause,
        certainty,
        basis,
        first === undefined ? {} : { values: { header: first.name } },
      ),
    ];
  },
});
