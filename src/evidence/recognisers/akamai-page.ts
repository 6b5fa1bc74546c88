import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';

// The page writes the signs as character references: `Reference&#32;&#35;18&#46;…`.
const REFERENCE =
  /Reference(?:&#32;|&#x20;|\s)((?:&#35;|&#x23;|#)(?:[\da-f]{1,12}(?:&#46;|&#x2e;|\.)){2,4}[\da-f]{1,12})/i;
const LINK = /https?(?:&#58;|:)(?:&#47;|\/){2}errors(?:&#46;|\.)edgesuite(?:&#46;|\.)net/i;

/**
 * Akamai's reference number, four hexadecimal groups.
 *
 * @see https://techdocs.akamai.com/edge-diagnostics/docs/translate-error-string
 */
export default defineRecogniser({
  id: 'akamai-page',
  description: "Akamai's error page, by its `Reference #18.…`, plain or in character references.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!document.includes('Reference')) return undefined;
    const match = REFERENCE.exec(document);
    if (match === null) return undefined;
    const link = LINK.exec(document)?.[0];
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      more: quotesOf(link),
      answeredBy: answerer('akamai'),
      ids: idOf('Reference', lineOf(match[1])),
      message: titleOf(document),
    });
  },
});
