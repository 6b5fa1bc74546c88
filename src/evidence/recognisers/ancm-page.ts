import { answerer } from '../answerers';
import { certaintyOf } from '../compose';
import { bodyQuote, documentOf } from '../document';
import { dottedHeading, isAncmHeading } from '../dotted-heading';
import { defineRecogniser } from '../finding';

/** The pages of the ASP.NET Core Module for an application that does not start: 500.0 and 500.30 to 500.38, 502.5. */
export default defineRecogniser({
  id: 'ancm-page',
  description: 'A start-up failure page of the ASP.NET Core Module, such as `HTTP Error 500.30 - …`.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = dottedHeading(document);
    if (heading === undefined || !isAncmHeading(heading, document)) return undefined;
    const { quote, status, substatus, text } = heading;
    const certainty = certaintyOf(exchange, status, 'confirmed');
    return {
      certainty,
      quote: bodyQuote(quote),
      answeredBy: answerer('ancm'),
      status,
      substatus,
      message: text,
    };
  },
});
