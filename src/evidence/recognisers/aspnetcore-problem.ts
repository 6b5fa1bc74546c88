import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const TRACE_ID = /^(?:00-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}|[0-9A-V]{13}:[\dA-F]{8})$/;

/** Problem details (RFC 9457) are anyone's; the extension `traceId` in this form is what ASP.NET Core adds. */
export default defineRecogniser({
  id: 'aspnetcore-problem',
  description: "ASP.NET Core's `ProblemDetails` as JSON, told from others by its `traceId`.",
  recognise(exchange) {
    const { traceId, title, detail } = jsonOf(exchange) ?? {};
    if (typeof traceId !== 'string' || !TRACE_ID.test(traceId) || typeof title !== 'string') return undefined;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(documentOf(exchange).trim()),
      answeredBy: answerer('aspnetcore'),
      message: lineOf(typeof detail === 'string' ? `${title} ${detail}` : title),
    });
  },
});
