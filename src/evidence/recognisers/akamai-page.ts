import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { mayBeHtml } from '../content-type';
import { bodyQuote, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';
import { idOf } from '../ids';
import { openingOf } from '../opening';

// The page writes the signs as character references: `Reference&#32;&#35;18&#46;…`.
const REFERENCE =
  /Reference(?:&#32;|&#x20;|\s)((?:&#35;|&#x23;|#)[\da-f]{1,3}(?:&#46;|&#x2e;|\.)[\da-f]{5,8}(?:&#46;|&#x2e;|\.)\d{10}(?:&#46;|&#x2e;|\.)[\da-f]{1,8})(?![\da-z.])/i;
const LINK = /https?(?:&#58;|:)(?:&#47;|\/){2}errors(?:&#46;|\.)edgesuite(?:&#46;|\.)net/i;
// The page has a title, a heading and a sentence, and no style; or it was copied as text.
const BEFORE =
  /^\s*(?:<html>\s*)?(?:<head>\s*)?<title>[^<]{0,80}<\/title>\s{0,8}(?:<\/head>\s{0,8})?(?:<body>\s{0,8})?(?:<h1>[^<]{0,80}<\/h1>)?[^<]*(?:<p>[^<]*){0,2}$/i;
const BEFORE_AS_TEXT =
  /^\s*(?:(?:Access Denied|Invalid URL|Error|Bad Request|Service Unavailable|Gateway Timeout)\s{0,8}\n[^<]*\n\s{0,8})?$/i;
const AFTER =
  /^\s*(?:<\/?p>\s*)?(?:https?(?:&#58;|:)[^<\s]{1,200}\s*)?(?:<\/p>\s*)?(?:<\/body>\s*)?(?:<\/html>\s*)?$/i;
/** The statuses of the pages that it has for these titles. */
const STATUSES: ReadonlyMap<string, number> = new Map([
  ['Access Denied', 403],
  ['Invalid URL', 400],
]);
/** The page repeats the address, each sign of which may be a character reference. */
const LIMIT = 32 * 1024;

/**
 * Akamai's reference number, four hexadecimal groups.
 *
 * @see https://techdocs.akamai.com/edge-diagnostics/docs/translate-error-string
 */
export default defineRecogniser({
  id: 'akamai-page',
  description: "Akamai's error page, by its `Reference #18.…`, plain or in character references.",
  recognise(exchange) {
    const document = openingOf(exchange, LIMIT);
    const match = mayBeHtml(exchange) ? REFERENCE.exec(document) : null;
    if (match === null || !AFTER.test(document.slice(match.index + match[0].length))) return undefined;
    const before = document.slice(0, match.index);
    if (!BEFORE.test(before) && !BEFORE_AS_TEXT.test(before)) return undefined;
    const link = LINK.exec(document)?.[0];
    const title = titleOf(document);
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(match[0]),
      more: quotesOf(link),
      answeredBy: answerer('akamai'),
      ids: idOf('Reference', lineOf(match[1])),
      message: title,
      usualStatus: STATUSES.get(title ?? ''),
    });
  },
});
