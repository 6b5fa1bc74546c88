import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote } from '../document';
import { defineRecogniser } from '../finding';
import { win32Of } from '../hresult';
import { iisDetailed } from '../iis-detailed';

/**
 * IIS's detailed error page, by default only shown to local callers.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/
 */
export default defineRecogniser({
  id: 'iis-detailed-page',
  description: "The link of IIS's detailed error page (IIS 7 and later), and the values in its tables.",
  recognise(exchange) {
    const page = iisDetailed(exchange);
    if (page === undefined) return undefined;
    const { certainty, link, status, substatus, hresult, version, heading, message, table } = page;
    return finding({
      certainty,
      quote: bodyQuote(link),
      more: [...quotesOf(heading?.quote), ...table.quotes],
      answeredBy: answerer('iis', version),
      ...table.facts,
      status,
      substatus,
      hresult,
      win32: win32Of(hresult),
      message,
    });
  },
});
