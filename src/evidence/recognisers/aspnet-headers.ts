import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/** Only a hint: IIS's default configuration adds `X-Powered-By: ASP.NET` to every answer, static files and its own errors too. */
export default defineRecogniser({
  id: 'aspnet-headers',
  description:
    '`X-AspNet-Version`, which ASP.NET adds to its answers, or `X-Powered-By: ASP.NET`, which IIS adds to all.',
  recognise(exchange) {
    const stated = headerMatching(exchange, 'x-aspnet-version', /^\s*\d/);
    const header = stated ?? headerMatching(exchange, 'x-powered-by', /\bASP\.NET\b/i);
    if (header === undefined) return undefined;
    const version = stated?.value.trim().slice(0, 40);
    return { certainty: 'possible', quote: headerQuote(header), answeredBy: answerer('aspnet', version) };
  },
});
