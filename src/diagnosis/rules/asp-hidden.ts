import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isAnswerer, pageOf } from '../facts/answerer';
import { aspEntries } from '../facts/asp-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

/**
 * Classic ASP failed and `scriptErrorSentToBrowser` is off, as installed: the page says only that. The script's error is
 * certain, its text is hidden.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/asp/
 */
export default defineRule({
  id: 'asp-hidden',
  description: 'A script error of classic ASP whose text is kept from the browser.',
  applies: ({ failure }, evidence) =>
    failure.status === 500 && isAnswerer(evidence, 'asp') && aspEntries(evidence.facts).length === 0,
  causes(exchange, evidence) {
    const page = pageOf(evidence, 'asp');
    if (page === undefined) return [];
    const basis = [seen('page', page.quote.text)];
    const scope = pageScope(exchange);
    return [
      rankedCause('iis/500.100', 'script-error', 'likely', basis, { scope }),
      rankedCause('iis/500.100', 'component-missing', 'possible', basis, { scope }),
    ];
  },
});
