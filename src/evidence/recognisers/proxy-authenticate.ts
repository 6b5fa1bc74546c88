import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching, headerQuote } from '../headers';

/** A 407 and its `Proxy-Authenticate` come from a proxy that wants credentials: RFC 9110, section 11.7.1. */
export default defineRecogniser({
  id: 'proxy-authenticate',
  description: '`Proxy-Authenticate` with a 407: a proxy between browser and site answered.',
  recognise(exchange) {
    // Squid says more of itself.
    if (exchange.failure.status !== 407 || hasHeader(exchange, 'x-squid-error')) return undefined;
    const header = headerMatching(exchange, 'proxy-authenticate', /\S/);
    if (header === undefined) return undefined;
    return { certainty: 'likely', quote: headerQuote(header), answeredBy: answerer('proxy') };
  },
});
