import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser, type Facts } from '../finding';
import { headerMatching } from '../headers';
import { hresultOf, win32Of } from '../hresult';

// Arial, or the language's own typeface.
const FONT = '<font face="?[^"<>]{1,40}"? size="?2"?\\s{0,20}>';
const CODE = "'(?:(ASP \\d{4})(?: : ([\\da-f]{8}))?|([\\da-f]{8}))'";
const IN_FONT = new RegExp(`${FONT}[^<']{0,80}${CODE}`, 'i');
const IN_TEXT = new RegExp(
  `\\b(?:Microsoft|ADODB|Server object|Active Server Pages)\\b[^\\n<']{0,80}${CODE}`,
  'i',
);
const NEXT_FONT = new RegExp(`${FONT}([^<]{1,1000})`, 'i');
// The file, and where a line is known: </font><font …>, line 71</font>
const PLACE = new RegExp(
  `${FONT}(/[^<\\s]{0,400}?),?\\s{0,20}</font\\s{0,20}>(?:\\s{0,20}${FONT}[^<\\d/]{1,40}(\\d{1,7})\\s{0,20}</font)?`,
  'i',
);

/** A program's own JSON, with the message that it got; ASP's fonts stand also after what a page had sent of it. */
function isJson(exchange: Exchange, document: string): boolean {
  return /^\s*[{["]/.test(document) || headerMatching(exchange, 'content-type', /\bjson\b/i) !== undefined;
}

/** Whether nothing but end tags follows: the script ended at its error. */
function isLast(document: string): boolean {
  return /<\/font\s{0,20}>(?:\s{0,20}<\/p>)?$/i.test(document.trimEnd().slice(-80));
}

/** What the rest of the error, in fonts of its own, says after its code. */
function told(rest: string): Facts {
  const message = lineOf(NEXT_FONT.exec(rest)?.[1]);
  const [, file, line] = PLACE.exec(rest) ?? [];
  return {
    ...(message !== undefined && { message }),
    ...(file !== undefined && { sourceFile: file }),
    ...(line !== undefined && { sourceLine: Number(line) }),
  };
}

/**
 * Classic ASP's script error: "Microsoft VBScript runtime error '800a0005'", "ADODB.Recordset error '800a0e78'",
 * "Server object error 'ASP 0177 : 800401f3'". The words are localised; the code in quotes and the fonts are not. It ends
 * the response, whatever was sent before it.
 *
 * @see https://learn.microsoft.com/previous-versions/iis/6.0-sdk/ms524768(v=vs.90)
 */
export default defineRecogniser({
  id: 'asp-error',
  description: "Classic ASP's error text with its HRESULT, sent where `scriptErrorSentToBrowser` is on.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const marked = IN_FONT.exec(document);
    const match = marked ?? IN_TEXT.exec(document);
    if (match === null || (marked === null && isJson(exchange, document))) return undefined;
    const hresult = hresultOf(match[2] ?? match[3]);
    const rest = marked === null ? '' : document.slice(match.index + match[0].length).slice(0, 4000);
    const place = PLACE.exec(rest)?.[0];
    const isPage = /<(?:html|body)\b/i.test(document);
    return finding({
      certainty:
        marked === null ? (isPage ? 'possible' : 'likely') : isLast(document) ? 'confirmed' : 'likely',
      quote: bodyQuote(match[0]),
      more: quotesOf(place),
      answeredBy: answerer('asp'),
      errorCode: match[1]?.toUpperCase(),
      hresult,
      win32: win32Of(hresult),
      ...told(rest),
      usualStatus: 500,
    });
  },
});
