import { otherAnswerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { GUID, idOf } from '../ids';

/** The elements of `error.aspx`; its words are localised. */
const PAGE = /<div [^<>]{0,80}\bid="ms-error(?:-header)?"|<span id="ctl00_PlaceHolderMain_LabelMessage"/;
const MESSAGE = /<span id="ctl00_PlaceHolderMain_LabelMessage"[^<>]{0,80}>([^<]{1,2000})/;

/**
 * SharePoint's "Sorry, something went wrong", with the correlation id by which its ULS log is searched.
 *
 * @see https://learn.microsoft.com/troubleshoot/sharepoint/administration/find-error-with-correlation-id
 */
export default defineRecogniser({
  id: 'sharepoint-page',
  description: "SharePoint's error page, with its correlation id.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const page = PAGE.exec(document);
    if (page === null) return undefined;
    const message = MESSAGE.exec(document);
    const id = GUID.exec(document.slice(page.index))?.[0];
    return finding({
      certainty: 'likely',
      quote: bodyQuote(page[0]),
      more: quotesOf(message?.[0], id),
      answeredBy: otherAnswerer('SharePoint'),
      message: lineOf(message?.[1]),
      ids: idOf('Correlation ID', id),
    });
  },
});
