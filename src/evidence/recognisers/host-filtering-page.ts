import { answerer } from '../answerers';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';
import { headerMatching } from '../headers';

const PAGE =
  /<h2>Bad Request - Invalid Hostname<\/h2>\s*<hr><p>HTTP Error 400\. The request hostname is invalid\.<\/p>/;

/**
 * ASP.NET Core's host filtering (`AllowedHosts`) copies the page of HTTP.sys. The copy writes `</ HEAD >`; without
 * that, a `Server` header that names a web server instead of HTTP.sys tells them apart.
 *
 * @see https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/HostFiltering/src/HostFilteringMiddleware.cs
 */
export default defineRecogniser({
  id: 'host-filtering-page',
  description: "ASP.NET Core's `HostFilteringMiddleware`, whose page copies the one of HTTP.sys.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const match = PAGE.exec(document);
    if (match === null || headerMatching(exchange, 'server', /Microsoft-HTTPAPI/i) !== undefined)
      return undefined;
    const copied = /<\/ HEAD >/.test(document);
    if (!copied && headerMatching(exchange, 'server', /^\s*(?:Kestrel|Microsoft-IIS)/i) === undefined)
      return undefined;
    return {
      certainty: copied ? 'confirmed' : 'likely',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('aspnetcore'),
      message: 'Bad Request - Invalid Hostname',
      usualStatus: 400,
    };
  },
});
