import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/**
 * ASP.NET adds its version to the answers that it was asked for, and ASP.NET MVC its own. IIS may have replaced the
 * page under them.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.enableversionheader
 */
export default defineRecogniser({
  id: 'aspnet-headers',
  description: '`X-AspNet-Version` or `X-AspNetMvc-Version`: ASP.NET ran for this answer.',
  recognise(exchange) {
    const runtime = headerMatching(exchange, 'x-aspnet-version', /^\s*\d/);
    const header = runtime ?? headerMatching(exchange, 'x-aspnetmvc-version', /^\s*\d/);
    if (header === undefined) return undefined;
    const version = header.value.trim().slice(0, 40);
    return {
      certainty: 'possible',
      presence: 'confirmed',
      quote: headerQuote(header),
      answeredBy: runtime === undefined ? answerer('aspnet') : answerer('aspnet', version),
    };
  },
});
