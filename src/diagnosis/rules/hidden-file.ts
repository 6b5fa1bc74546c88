import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { decoded, pathOf } from '../facts/request-path';

/** Files to which Windows and its players give the attributes Hidden and System. */
const SYSTEM_FILE = /^(?:desktop\.ini|thumbs\.db|folder\.jpg|albumart[^/]{0,60}\.jpg)$/i;

/**
 * IIS serves no file with the attribute Hidden: 404.9. The name tells those that Windows itself made so.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 */
export default defineRule({
  id: 'hidden-file',
  description: 'Compares the file of a 404.9 with those that Windows marks as its own.',
  applies: ({ failure }, evidence) => failure.status === 404 && evidence.facts.substatus === 9,
  causes(exchange, evidence) {
    const certainty = statedCertainty(9, evidence);
    if (certainty === undefined) return [];
    const path = pathOf(exchange.failure);
    const name = decoded(path.slice(path.lastIndexOf('/') + 1));
    const basis = [...(name === '' ? [] : [seen('url-part', name)]), ...codeBasis(exchange, evidence)];
    const more = { scope: pageScope(exchange) };
    const hidden = rankedCause('iis/404.9', 'hidden-attribute', certainty, basis, more);
    if (!SYSTEM_FILE.test(name)) return [hidden];
    return [hidden, rankedCause('iis/404.9', 'system-file', atMost('likely', certainty), basis, more)];
  },
});
