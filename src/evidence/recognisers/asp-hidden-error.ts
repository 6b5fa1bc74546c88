import { answerer } from '../answerers';
import { bodyQuote, documentOf } from '../document';
import { defineRecogniser } from '../finding';

/** `scriptErrorMessage` of the `asp` section: what a script error shows while its text is kept from callers, the default. */
export default defineRecogniser({
  id: 'asp-hidden-error',
  description: "The link in Classic ASP's default message for a script error whose text is not sent.",
  recognise(exchange) {
    const link = /https?:\/\/go\.microsoft\.com\/fwlink\/\?LinkID=82731\b/i.exec(documentOf(exchange));
    if (link === null) return undefined;
    return { certainty: 'confirmed', quote: bodyQuote(link[0]), answeredBy: answerer('asp') };
  },
});
