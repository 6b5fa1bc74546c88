import { parseUrl } from '../../failure/failure';
import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** A path that is another one after a second decoding: a plus sign, plain or encoded, or an encoded percent sign. */
const DOUBLE = /\+|%2b|%25[\da-f]{2}/i;

/**
 * Request filtering decodes the path twice and refuses with 404.11 what still changes the second time
 * (`allowDoubleEscaping`).
 *
 * @see https://learn.microsoft.com/iis/manage/configuring-security/use-request-filtering
 */
export default defineRule({
  id: 'double-escape',
  description: 'Finds a plus sign or a doubly encoded character in the path of a 404 of IIS.',
  applies: ({ failure }) => failure.status === 404,
  causes({ failure }, evidence) {
    const certainty = certaintyOfSubstatus(11, evidence);
    if (certainty === undefined) return [];
    const found = DOUBLE.test(parseUrl(failure.url)?.pathname ?? '');
    return found || isStated(11, evidence) ? [rankedCause('iis/404.11', 'double-escape', certainty)] : [];
  },
});
