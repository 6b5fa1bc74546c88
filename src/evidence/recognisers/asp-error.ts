import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const FONT = '<font face="?Arial"? size="?2"?>';
const CODE = "'(?:ASP \\d{4}(?: : ([\\da-f]{8}))?|([\\da-f]{8}))'";
const IN_FONT = new RegExp(`${FONT}[^<']{0,80}${CODE}`, 'i');
const IN_TEXT = new RegExp(
  `\\b(?:Microsoft|ADODB|Server object|Active Server Pages)\\b[^\\n<']{0,80}${CODE}`,
  'i',
);
const NEXT_FONT = new RegExp(`${FONT}([^<]{1,1000})`, 'i');

/**
 * Classic ASP's script error: "Microsoft VBScript runtime error '800a0005'", "ADODB.Recordset error '800a0e78'",
 * "Server object error 'ASP 0177 : 800401f3'". The words are localised; the code in quotes and the fonts are not.
 */
export default defineRecogniser({
  id: 'asp-error',
  description: "Classic ASP's error text with its HRESULT, sent where `scriptErrorSentToBrowser` is on.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const marked = IN_FONT.exec(document);
    const match = marked ?? IN_TEXT.exec(document);
    if (match === null) return undefined;
    const code = match[1] ?? match[2];
    const rest = document.slice(match.index + match[0].length);
    return finding({
      certainty: marked === null ? 'likely' : 'confirmed',
      quote: bodyQuote(match[0]),
      answeredBy: answerer('asp'),
      hresult: code === undefined ? undefined : `0x${code.toLowerCase()}`,
      message: marked === null ? undefined : lineOf(NEXT_FONT.exec(rest)?.[1]),
    });
  },
});
