import { answerer } from '../answerers';
import { certaintyOf } from '../compose';
import { bodyQuote, documentOf } from '../document';
import { dottedHeading, isAncmHeading } from '../dotted-heading';
import { defineRecogniser } from '../finding';

/** What is left of a detailed page that a proxy rewrote, or that was copied as text: the dotted code in its heading. */
export default defineRecogniser({
  id: 'iis-heading',
  description:
    'A heading, or a line of plain text, such as `HTTP Error 404.13 - Not Found`, in any language.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = dottedHeading(document);
    if (heading === undefined || isAncmHeading(heading, document)) return undefined;
    const { quote, status, substatus } = heading;
    const certainty = certaintyOf(exchange, status, 'likely');
    return { certainty, quote: bodyQuote(quote), answeredBy: answerer('iis'), status, substatus };
  },
});
