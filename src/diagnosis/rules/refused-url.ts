import { codeBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { refusedPartOf } from '../facts/refused-url';
import { pathOf } from '../facts/request-path';

/**
 * A bare 400 to a URL that HTTP.sys does not take; its own page is read by `httpsys-page`.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/iisadmin-service-inetinfo/httpsys-registry-windows
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-2.1
 */
export default defineRule({
  id: 'refused-url',
  description: 'Finds broken percent sequences and overlong segments in the path of a 400.',
  applies: ({ failure }, { facts }) => failure.status === 400 && facts.substatus === undefined,
  causes(exchange, evidence) {
    const who = evidence.answeredBy?.id;
    const part = refusedPartOf(pathOf(exchange.failure));
    if (part === undefined || !(who === undefined || who === 'iis' || who === 'httpsys')) return [];
    const basis = [part.basis, ...codeBasis(exchange, evidence)];
    const more = { values: { fragment: part.fragment }, scope: pageScope(exchange) };
    return [rankedCause('http/400', 'bad-url', who === 'httpsys' ? 'likely' : 'possible', basis, more)];
  },
});
