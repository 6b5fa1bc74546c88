import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { queryOf } from '../facts/request-path';

/** A parameter inside another one's value: its `=` is percent-encoded, once more at each level. */
const NESTED = /([a-z_]{3,30})%(?:25){0,20}3d/gi;

/** The parameter that a sign-in nests again at each turn by sending its own address along as the one to return to. */
function nestedIn(query: string): string | undefined {
  const names = new Set<string>();
  for (const [, name = ''] of query.matchAll(NESTED)) {
    const key = name.toLowerCase();
    if (names.has(key)) return name;
    names.add(key);
  }
  return undefined;
}

/**
 * A URL that is too long because it grows. 404.15 and 414 only say that it is too long: RFC 9110, section 15.5.15,
 * names this "infinite loop" of redirects as one reason.
 */
export default defineRule({
  id: 'nested-return-url',
  description: 'Finds a parameter that is nested in itself in the query string of a 414 or a 404.15.',
  applies: ({ failure }, evidence) =>
    failure.status === 414 || (failure.status === 404 && isStated(15, evidence)),
  causes(exchange, evidence) {
    const query = queryOf(exchange.failure);
    const fragment = nestedIn(query);
    if (fragment === undefined) return [];
    const basis = [
      seen('url-part', fragment),
      seen('query-length', query.length),
      ...codeBasis(exchange, evidence),
    ];
    const more = { values: { fragment } };
    if (exchange.failure.status === 414)
      return [rankedCause('http/414', 'growing-url', 'likely', basis, more)];
    const certainty = certaintyOfSubstatus(15, evidence) ?? 'possible';
    return [rankedCause('iis/404.15', 'sign-in-state', atMost('likely', certainty), basis, more)];
  },
});
