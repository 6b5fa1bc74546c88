import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/**
 * `X-Runtime: 0.012345`, which Rails' middleware adds to what the application answers.
 *
 * @see https://api.rubyonrails.org/classes/Rack/Runtime.html
 */
export default defineRecogniser({
  id: 'ruby-runtime',
  description: '`X-Runtime` in seconds with six decimals: an application on Rack, most often Rails.',
  recognise(exchange) {
    const header = headerMatching(exchange, 'x-runtime', /^\s*\d{1,5}\.\d{6}\s*$/);
    if (header === undefined) return undefined;
    return { certainty: 'likely', quote: headerQuote(header), answeredBy: answerer('ruby') };
  },
});
