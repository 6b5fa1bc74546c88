import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { decoded, pathOf } from '../facts/request-path';

/** Outside ASCII, at most a few of them. */
const HIGH = /[\u0080-\u{10ffff}]{1,20}/u;

/** Punctuation and blanks outside ASCII at the end, which a mail or a chat took into the link. */
const STRAY =
  /[\u00a0\u200b-\u200f\u2018-\u201f\u2026\u3000-\u3002\u300c-\u300f\ufeff\uff01-\uff0c\uff0e\uff1a\uff1b\uff1f]{1,5}$/u;

/**
 * Characters outside ASCII: refused with 404.12 where `allowHighBitCharacters` is off, which it is not as installed. Stray
 * ones at the end of a path make it one that does not exist, whoever answers.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/
 */
export default defineRule({
  id: 'high-bit-characters',
  description: 'Finds characters outside ASCII in the path of a 404.12, and stray ones at the end of a 404.',
  applies: ({ failure }) => failure.status === 404 && /%[89a-f]/i.test(pathOf(failure)),
  causes(exchange, evidence) {
    const path = decoded(pathOf(exchange.failure));
    const high = HIGH.exec(path)?.[0];
    const stray = STRAY.exec(path)?.[0];
    if (high === undefined) return [];
    const code = codeBasis(exchange, evidence);
    const basisOf = (fragment: string) => [seen('url-part', encodeURIComponent(fragment)), ...code];
    const more = (fragment: string) => ({ values: { fragment: encodeURIComponent(fragment) } });
    const certainty = certaintyOfSubstatus(12, evidence);
    if (isStated(12, evidence) && certainty !== undefined) {
      const refused = rankedCause('iis/404.12', 'high-bit-characters', certainty, basisOf(high), more(high));
      if (stray === undefined) return [refused];
      const limit = atMost('likely', certainty);
      return [refused, rankedCause('iis/404.12', 'stray-characters', limit, basisOf(stray), more(stray))];
    }
    if (stray === undefined || evidence.facts.substatus !== undefined) return [];
    const more404 = { ...more(stray), scope: pageScope(exchange) };
    return [rankedCause('http/404', 'wrong-path', 'possible', basisOf(stray), more404)];
  },
});
