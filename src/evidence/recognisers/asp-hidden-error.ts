import { answerer } from '../answerers';
import { bodyQuote, documentOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

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
    const link = /https?:\/\/go\.microsoft\.com\/fwlink\/\?LinkID=82731\b/i.exec(document);
    if (link === null) return undefined;
    const certainty = titleOf(document) === undefined ? 'confirmed' : 'possible';
    return { certainty, quote: bodyQuote(link[0]), answeredBy: answerer('asp') };
  },
});
