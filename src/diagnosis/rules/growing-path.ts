import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { isStated, statedCertainty } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';

/** A part of so many segments at most, and so often in a row, is no accident. */
const LONGEST_PART = 4;
const TIMES = 3;

/** The part that a path repeats: `/shop/img/` of `/shop/img/shop/img/shop/img/`. */
function repeatedIn(path: string): string | undefined {
  const segments = path.split('/').filter((segment) => segment !== '');
  for (let size = 1; size <= LONGEST_PART; size++) {
    let same = 0;
    for (let at = size; at < segments.length; at++) {
      same = segments[at] === segments[at - size] ? same + 1 : 0;
      if (same >= size * (TIMES - 1)) return `/${segments.slice(at - size + 1, at + 1).join('/')}/`;
    }
  }
  return undefined;
}

/**
 * A path that is too long because a relative link or a redirect adds to it at each step (404.14, 404.20, 414): RFC 9110,
 * section 15.5.15, names redirects that include themselves as one reason.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 */
export default defineRule({
  id: 'growing-path',
  description: 'Finds a part that the path of a 404.14, a 404.20 or a 414 repeats.',
  applies: ({ failure }, evidence) =>
    failure.status === 414 || (failure.status === 404 && (isStated(14, evidence) || isStated(20, evidence))),
  causes(exchange, evidence) {
    const fragment = repeatedIn(pathOf(exchange.failure));
    if (fragment === undefined) return [];
    const basis = [
      seen('url-part', fragment),
      seen('url-length', pathOf(exchange.failure).length),
      ...codeBasis(exchange, evidence),
    ];
    const more = { values: { fragment }, scope: siteScope(exchange, fragment) };
    if (exchange.failure.status === 414)
      return [rankedCause('http/414', 'growing-url', 'likely', basis, more)];
    const { substatus = 14 } = evidence.facts;
    const certainty = atMost('likely', statedCertainty(substatus, evidence) ?? 'possible');
    return [rankedCause(`iis/404.${substatus}`, 'growing-link', certainty, basis, more)];
  },
});
