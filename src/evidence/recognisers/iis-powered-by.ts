import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { headerMatching, headerQuote } from '../headers';

/**
 * `X-Powered-By: ASP.NET` is in IIS's default `customHeaders`, so it is on every answer of a site: static files, IIS's own
 * errors and those of applications of any kind. It shows that IIS is on the way, not that ASP.NET answered.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders/
 */
export default defineRecogniser({
  id: 'iis-powered-by',
  description: '`X-Powered-By: ASP.NET`, which IIS adds to everything that it sends.',
  recognise(exchange) {
    const header = headerMatching(
      exchange,
      'x-powered-by',
      /^(?:[^,]{1,60},){0,4}\s{0,4}ASP\.NET\s{0,4}(?:,|$)/i,
    );
    if (header === undefined) return undefined;
    return {
      certainty: 'possible',
      presence: 'likely',
      quote: headerQuote(header),
      answeredBy: answerer('iis'),
    };
  },
});
