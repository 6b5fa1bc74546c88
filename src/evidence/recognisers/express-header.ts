import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** Express adds its name itself, and no proxy's own error carries it. */
export default defineRecogniser({
  id: 'express-header',
  description: "`X-Powered-By: Express`, Express's default setting `x-powered-by`.",
  recognise(exchange) {
    const header = headerMatching(exchange, 'x-powered-by', /^\s*Express\b/i);
    if (header === undefined) return undefined;
    const answeredBy = answerer('node', undefined, 'Express');
    return { certainty: 'likely', quote: headerQuote(header), answeredBy };
  },
});
