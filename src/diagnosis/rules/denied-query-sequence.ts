import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { decoded, pathOf, queryOf } from '../facts/request-path';
import { attackIn, inQuery } from '../facts/suspicious-sequence';

const CAUSES: ReadonlyMap<number, string> = new Map([
  [18, 'denied-sequence'],
  [19, 'filtering-rule'],
]);

/**
 * 404.18 and 404.19 say that a sequence is denied, not which: what rules against injection deny is searched for, and
 * named only where a single one of them occurs.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/denyquerystringsequences/
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/filteringrules/
 */
export default defineRule({
  id: 'denied-query-sequence',
  description: 'Finds the sequences that rules against injection deny in the URL of a 404.18 or 404.19.',
  applies: ({ failure }, { facts: { substatus = 0 } }) => failure.status === 404 && CAUSES.has(substatus),
  causes(exchange, evidence) {
    const { substatus = 0 } = evidence.facts;
    const certainty = statedCertainty(substatus, evidence);
    const cause = CAUSES.get(substatus);
    if (certainty === undefined || cause === undefined) return [];
    const query = decoded(queryOf(exchange.failure));
    const found = inQuery(query);
    const code = codeBasis(exchange, evidence);
    const basis = [...found.map((sequence) => seen('url-part', sequence)), ...code];
    const fragment = found.length === 1 ? found[0] : undefined;
    const more = fragment === undefined ? {} : { values: { fragment } };
    const denied = rankedCause(`iis/404.${substatus}`, cause, certainty, basis, more);
    const attack = attackIn(query) ?? attackIn(decoded(pathOf(exchange.failure)));
    if (attack === undefined) return [denied];
    const attacked = [seen('url-part', attack), ...code];
    return [denied, rankedCause(`iis/404.${substatus}`, 'attack-refused', 'possible', attacked, more)];
  },
});
