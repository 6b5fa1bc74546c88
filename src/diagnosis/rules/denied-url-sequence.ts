import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { decoded, pathOf } from '../facts/request-path';
import { attackIn, inPath } from '../facts/suspicious-sequence';

/**
 * Request filtering answers 404.5 for a sequence of `denyUrlSequences`. As installed the list is empty; what guides and
 * UrlScan put on it is searched for, and named only where a single one of them occurs.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/denyurlsequences/
 */
export default defineRule({
  id: 'denied-url-sequence',
  description: 'Finds the sequences that guides deny in the path of a 404 of IIS.',
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(5, evidence);
    if (certainty === undefined) return [];
    const path = decoded(pathOf(exchange.failure));
    const found = inPath(path);
    const stated = isStated(5, evidence);
    // The others are in many harmless paths that nobody denies.
    if (!stated && !found.includes('..')) return [];
    const attack = attackIn(path);
    const basis = [...found.map((sequence) => seen('url-part', sequence)), ...codeBasis(exchange, evidence)];
    const fragment = found.length === 1 ? found[0] : undefined;
    const more = fragment === undefined ? {} : { values: { fragment }, scope: siteScope(exchange, fragment) };
    const denied = rankedCause('iis/404.5', 'denied-sequence', certainty, basis, more);
    if (attack === undefined || !stated) return [denied];
    const attacked = [seen('url-part', attack), ...codeBasis(exchange, evidence)];
    return [denied, rankedCause('iis/404.5', 'attack-refused', 'possible', attacked, more)];
  },
});
