import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/**
 * IIS's Application Request Routing adds itself to `X-Powered-By` of what it passes on, and of its own errors.
 *
 * @see https://learn.microsoft.com/iis/extensions/configuring-application-request-routing-arr/define-and-configure-an-application-request-routing-server-farm
 */
export default defineRecogniser({
  id: 'arr-header',
  description:
    '`X-Powered-By: ARR/3.0`: Application Request Routing, the reverse proxy of IIS, stands in front.',
  recognise(exchange) {
    const header = headerMatching(exchange, 'x-powered-by', /\bARR\/\d/);
    if (header === undefined) return undefined;
    const version = /\bARR\/([\d.]{1,20})/.exec(header.value)?.[1];
    return {
      certainty: 'possible',
      presence: 'confirmed',
      quote: headerQuote(header),
      answeredBy: answerer('arr', version),
    };
  },
});
