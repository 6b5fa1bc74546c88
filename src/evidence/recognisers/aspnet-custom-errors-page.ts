import { answerer } from '../answerers';
import { aspnetHeading, aspnetVersion, CUSTOM_ERRORS } from '../aspnet-heading';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';

/**
 * The "Runtime Error" page: ASP.NET failed, and `customErrors` keeps the exception from remote callers.
 *
 * @see https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/h0hfz6fc(v=vs.100)
 */
export default defineRecogniser({
  id: 'aspnet-custom-errors-page',
  description:
    "ASP.NET's page for an error whose details `customErrors` hides, by the web.config lines it suggests.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = aspnetHeading(document);
    const hidden = CUSTOM_ERRORS.exec(document);
    if (heading === undefined || hidden === null) return undefined;
    return finding({
      certainty: heading.certainty,
      quote: bodyQuote(hidden[0]),
      more: quotesOf(heading.quote),
      answeredBy: answerer('aspnet', aspnetVersion(document)),
      message: heading.text,
      usualStatus: 500,
    });
  },
});
