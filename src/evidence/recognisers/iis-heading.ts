import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote, documentOf } from '../document';
import { type DottedHeading, dottedHeading, isAncmHeading } from '../dotted-heading';
import { defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';
import { win32Of } from '../hresult';
import { iisVersion, summaryOf } from '../iis-detailed';
import { iisTable } from '../iis-table';
import { isPoweredByOther } from '../runtimes';

/** IIS writes its code into a heading of the second or third order; what stands in a title may be an article's. */
function isOfIis({ element = 'h3' }: DottedHeading): boolean {
  return element !== 'title' && element !== 'h1';
}

/** Whether another server sent the page, or another platform made it: a proxy before IIS leaves the tables. */
function isForeign(exchange: Exchange, hasTable: boolean): boolean {
  if (headerMatching(exchange, 'server', /^\s*Microsoft-IIS\b/i) !== undefined) return false;
  return isPoweredByOther(exchange) || (!hasTable && hasHeader(exchange, 'server'));
}

/**
 * What is left of a detailed page that a proxy rewrote, that was cut, or that was copied as text: the code in its
 * heading.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/
 */
export default defineRecogniser({
  id: 'iis-heading',
  description:
    'A heading, or a line of plain text, such as `HTTP Error 404.13 - Not Found`, in any language.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = dottedHeading(document);
    if (heading === undefined || isAncmHeading(heading, document)) return undefined;
    const { quote, status, substatus } = heading;
    const { facts, quotes } = iisTable(document);
    const isOwn = isOfIis(heading) && !isForeign(exchange, quotes.length > 0);
    return finding({
      certainty: certaintyOf(exchange, status, isOwn ? 'likely' : 'possible'),
      quote: bodyQuote(quote),
      more: quotes,
      answeredBy: answerer('iis', iisVersion(document)),
      ...facts,
      status,
      substatus,
      win32: win32Of(facts.hresult),
      message: summaryOf(document, heading),
    });
  },
});
