import { answerer } from '../answerers';
import { hasDataType } from '../content-type';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

const LINK = /<a\s[^<>]{0,80}href="?(https?:\/\/go\.microsoft\.com\/fwlink\/\?LinkID=82731)\b[^<>]{0,80}>/i;
/** What follows the link is the end of the sentence. */
const LAST = /^[^<]{0,200}<\/a>[^<]{0,200}$/i;

/**
 * `scriptErrorMessage` of the `asp` section: what a script error shows while its text is kept from callers, the default.
 * It is a sentence without a page around it; a page with a title may link to the same article.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/asp/
 */
export default defineRecogniser({
  id: 'asp-hidden-error',
  description: "The link in Classic ASP's default message for a script error whose text is not sent.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const [tag, link] = LINK.exec(document) ?? [];
    if (tag === undefined || link === undefined || /^\s*[{["]/.test(document)) return undefined;
    if (hasDataType(exchange)) return undefined;
    const isLast = LAST.test(document.slice(document.indexOf(tag) + tag.length));
    const certainty = isLast && titleOf(document) === undefined ? 'confirmed' : 'possible';
    return { certainty, quote: bodyQuote(link), answeredBy: answerer('asp') };
  },
});
