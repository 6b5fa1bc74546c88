import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** Akamai's reference number, sent as a header with what passes it. */
export default defineRecogniser({
  id: 'akamai-headers',
  description: '`Akamai-GRN` (global request number): Akamai stands in front.',
  recognise(exchange) {
    const header = headerMatching(exchange, 'akamai-grn', /\S/);
    if (header === undefined) return undefined;
    return { certainty: 'possible', quote: headerQuote(header), answeredBy: answerer('akamai') };
  },
});
