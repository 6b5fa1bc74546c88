import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const REFERENCE =
  /Reference(?:&#32;|&#x20;|\s)(?:&#35;|&#x23;|#)(?:[\da-f]{1,12}(?:&#46;|&#x2e;|\.)){2,4}[\da-f]{1,12}/i;

/** Akamai's reference number, four hexadecimal groups, whose signs the page writes as character references. */
export default defineRecogniser({
  id: 'akamai-page',
  description: "Akamai's error page, by its `Reference #18.…`, plain or in character references.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const match = REFERENCE.exec(document);
    if (match === null) return undefined;
    const message = titleOf(document);
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('akamai'),
      message,
    });
  },
});
