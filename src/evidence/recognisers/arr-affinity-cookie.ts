import { answerer } from '../answerers';
import { cookieQuote } from '../cookies';
import { defineRecogniser } from '../finding';

/**
 * ARR's client affinity sets the cookie `ARRAffinity`; Azure App Service, whose front end is ARR, sets
 * `ARRAffinitySameSite` with it.
 *
 * @see https://learn.microsoft.com/azure/app-service/configure-common#configure-general-settings
 */
export default defineRecogniser({
  id: 'arr-affinity-cookie',
  description: 'The affinity cookie of Application Request Routing, or of Azure App Service.',
  recognise(exchange) {
    const service = cookieQuote(exchange, /(?<=^|\n)ARRAffinitySameSite(?==)/);
    const quote = service ?? cookieQuote(exchange, /(?<=^|\n)ARRAffinity(?==)/);
    if (quote === undefined) return undefined;
    return {
      certainty: 'possible',
      presence: 'likely',
      quote,
      answeredBy: answerer(service === undefined ? 'arr' : 'azure-app-service'),
    };
  },
});
