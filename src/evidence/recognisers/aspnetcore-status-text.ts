import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { openingOf } from '../opening';

/**
 * `UseStatusCodePages` without a format of its own: `Status Code: 404; Not Found`, and blanks after it in old versions.
 *
 * @see https://github.com/dotnet/aspnetcore/blob/main/src/Middleware/Diagnostics/src/StatusCodePage/StatusCodePagesOptions.cs
 */
export default defineRecogniser({
  id: 'aspnetcore-status-text',
  description: "The plain text of ASP.NET Core's `UseStatusCodePages`, `Status Code: 404; Not Found`.",
  recognise(exchange) {
    const text = openingOf(exchange, 3000).trim();
    const [quote, status, message] = /^Status Code: ([45]\d\d)(?:; ([\w' -]{1,60}))?$/.exec(text) ?? [];
    if (quote === undefined) return undefined;
    return finding({
      certainty: certaintyOf(exchange, Number(status), 'likely'),
      quote: bodyQuote(quote),
      answeredBy: answerer('aspnetcore'),
      status: Number(status),
      message,
    });
  },
});
