import { answerer } from '../answerers';
import { certaintyOf, finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { hresultOf, win32Of } from '../hresult';

/** The page asks the support site about 500;100, in every language. */
const LINK = /\bContentRedirect\.asp\?prd=iis&(?:amp;)?sbp=&(?:amp;)?pver=[\d.]{1,4}&(?:amp;)?ID=500;100&/i;
// Microsoft VBScript runtime (0x800A000D)<br>Type mismatch<br><b>/a.asp, line 12</b><br>
// Active Server Pages, ASP 0177 (0x800401F3)<br>…
const ERROR =
  /^[^<\n(]{0,80}?(?:, (ASP \d{4}) )?\(0x([\da-f]{1,8})\)\s{0,4}<br>([^<]{0,1000})(?:<br>\s{0,4}<b>(\/[^<\s,]{0,400}), [^<\d]{0,20}(\d{1,7}))?/im;

/**
 * What IIS 5 and 6 answer a script error with, made by `iisHelp/common/500-100.asp` in classic ASP itself.
 *
 * @see https://learn.microsoft.com/previous-versions/iis/6.0-sdk/ms524942(v=vs.90)
 */
export default defineRecogniser({
  id: 'asp-500-100-page',
  description: "Classic ASP's error page of IIS 5 and 6, `500-100.asp`, with the script's error.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const link = LINK.exec(document)?.[0];
    const error = link === undefined ? null : ERROR.exec(document);
    if (link === undefined || error === null) return undefined;
    const [quote, errorCode, digits, message, sourceFile, line] = error;
    const hresult = hresultOf(digits);
    return finding({
      certainty: certaintyOf(exchange, 500, 'confirmed'),
      quote: bodyQuote(quote),
      more: quotesOf(link),
      answeredBy: answerer('asp'),
      status: 500,
      substatus: 100,
      errorCode,
      hresult,
      win32: win32Of(hresult),
      message: lineOf(message),
      sourceFile,
      sourceLine: line === undefined ? undefined : Number(line),
    });
  },
});
