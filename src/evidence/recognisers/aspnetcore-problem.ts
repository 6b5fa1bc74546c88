import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { namesOtherRuntime } from '../runtimes';
import { isTraceId } from '../trace-id';

/** Its default for `type`: the section of the RFC that defines the status. */
const TYPE = /^https:\/\/tools\.ietf\.org\/html\/rfc(?:7231|9110)#section-[\d.]{1,8}$/;

/**
 * Problem details (RFC 9457) are anyone's; the extension `traceId` in this form is what ASP.NET Core adds.
 *
 * @see https://learn.microsoft.com/aspnet/core/web-api/handle-errors
 */
export default defineRecogniser({
  id: 'aspnetcore-problem',
  description: "ASP.NET Core's `ProblemDetails` as JSON, told from others by its `traceId`.",
  recognise(exchange) {
    const { type, traceId, title, detail } = jsonOf(exchange) ?? {};
    if (typeof title !== 'string') return undefined;
    const id = typeof traceId === 'string' && isTraceId(traceId) ? traceId : undefined;
    if (id === undefined && !(typeof type === 'string' && TYPE.test(type))) return undefined;
    return finding({
      certainty: id === undefined || namesOtherRuntime(exchange) ? 'possible' : 'likely',
      quote: bodyQuote(documentOf(exchange).trim()),
      answeredBy: answerer('aspnetcore'),
      message: lineOf(typeof detail === 'string' ? `${title} ${detail}` : title),
      ids: idOf('traceId', id),
    });
  },
});
