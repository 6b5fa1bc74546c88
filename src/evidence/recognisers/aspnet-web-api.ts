import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, jsonOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

/** ASP.NET Web API 2 writes an `HttpError`: always `Message`; with details allowed also the exception, or `MessageDetail`. */
export default defineRecogniser({
  id: 'aspnet-web-api',
  description: "ASP.NET Web API's `HttpError` as JSON.",
  recognise(exchange) {
    const { Message, MessageDetail, ExceptionMessage, ExceptionType } = jsonOf(exchange) ?? {};
    if (typeof Message !== 'string') return undefined;
    const exception = typeof ExceptionType === 'string' ? ExceptionType.slice(0, 300) : undefined;
    if (exception === undefined && typeof MessageDetail !== 'string') return undefined;
    const told = [ExceptionMessage, MessageDetail].find((text) => typeof text === 'string') ?? Message;
    return finding({
      certainty: 'likely',
      quote: bodyQuote(documentOf(exchange).trim()),
      answeredBy: answerer('aspnet', undefined, 'ASP.NET Web API'),
      exception,
      message: lineOf(told),
    });
  },
});
