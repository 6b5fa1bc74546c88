import { answerer } from '../answerers';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';
import { isTraceId } from '../trace-id';

/** `<strong>Request ID:</strong> <code>00-…-…-00</code>` in the view that every project begins with. */
const REQUEST = /<strong>Request ID:<\/strong>\s{0,40}<code>([\w:-]{1,60})<\/code>/;

/**
 * The error view of ASP.NET Core's project templates, which applications keep and restyle; its request id is the trace
 * id in the application's logs.
 *
 * @see https://github.com/dotnet/aspnetcore/tree/main/src/ProjectTemplates
 */
export default defineRecogniser({
  id: 'aspnetcore-error-view',
  description: 'The request id in the error view of an ASP.NET Core project template.',
  recognise(exchange) {
    const [quote, id = ''] = REQUEST.exec(documentOf(exchange)) ?? [];
    if (quote === undefined || !isTraceId(id)) return undefined;
    return {
      certainty: 'likely',
      quote: bodyQuote(quote),
      answeredBy: answerer('aspnetcore'),
      ids: [{ name: 'Request ID', value: id }],
    };
  },
});
