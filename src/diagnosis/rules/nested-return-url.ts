import { parseUrl } from '../../failure/failure';
import { defineRule } from '../diagnosis';
import { atMost, certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** A parameter inside another one's value: its `=` is percent-encoded, once more at each level. */
const NESTED = /([a-z_]{3,30})%(?:25){0,20}3d/gi;

/** Enough to tell; a URL may be megabytes long. */
const READ = 100_000;

/** A sign-in that sends its own address along as the address to return to nests it again at each turn. */
function nests(query: string): boolean {
  const seen = new Set<string>();
  for (const [, name = ''] of query.slice(0, READ).matchAll(NESTED)) {
    const key = name.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
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
  causes({ failure }, evidence) {
    if (!nests(parseUrl(failure.url)?.search ?? '')) return [];
    if (failure.status === 414) return [rankedCause('http/414', 'growing-url', 'likely')];
    const certainty = certaintyOfSubstatus(15, evidence) ?? 'possible';
    return [rankedCause('iis/404.15', 'sign-in-state', atMost('likely', certainty))];
  },
});
