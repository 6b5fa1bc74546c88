import { parseUrl } from '../../failure/failure';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';

/** A path that is another one after a second decoding: a plus sign, plain or encoded, or an encoded percent sign. */
const DOUBLE = /\+|%2b|%25[\da-f]{2}/i;

const partOf = (path: string): string | undefined => DOUBLE.exec(path)?.[0];

/**
 * Request filtering decodes the path twice and refuses with 404.11 what still changes the second time
 * (`allowDoubleEscaping`). Where only the URL on the page is encoded twice, it became so on its way.
 *
 * @see https://learn.microsoft.com/iis/manage/configuring-security/use-request-filtering
 */
export default defineRule({
  id: 'double-escape',
  description: 'Finds a plus sign or a doubly encoded character in the path of a 404 of IIS.',
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const certainty = certaintyOfSubstatus(11, evidence);
    if (certainty === undefined) return [];
    const basis = codeBasis(exchange, evidence);
    const fragment = partOf(pathOf(exchange.failure));
    if (fragment !== undefined) {
      const found = [seen('url-part', fragment), ...basis];
      const more = { values: { fragment }, scope: pageScope(exchange) };
      return [rankedCause('iis/404.11', 'double-escape', certainty, found, more)];
    }
    if (!isStated(11, evidence)) return [];
    const seenByIis = partOf(parseUrl(evidence.facts.requestedUrl ?? '')?.pathname ?? '');
    if (seenByIis === undefined) return [rankedCause('iis/404.11', 'double-escape', certainty, basis)];
    const found = [seen('url-part', seenByIis), ...basis];
    const more = { values: { fragment: seenByIis } };
    return [rankedCause('iis/404.11', 'encoded-again', atMost('likely', certainty), found, more)];
  },
});
