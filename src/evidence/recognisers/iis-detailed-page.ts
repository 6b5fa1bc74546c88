import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { iisTable } from '../iis-table';

const LINK = /\bLinkID=62293&(?:amp;)?IIS70Error=(\d{3}),(\d{1,4}),0x([\da-f]{1,8}),\d{1,8}/i;
const VERSION = /<title>\s*IIS (\d{1,2}\.\d)|Internet Information Services (\d{1,2}\.\d)/i;
const SUMMARY = /<h[23]>[^<]{0,60}\d{3}\.\d{1,3} - [^<]{0,200}<\/h[23]>\s*<h[34]>([^<]{1,2000})/i;

/**
 * IIS's detailed error page, by default only shown to local callers. Its link for more information repeats status,
 * sub-status, HRESULT and Windows build, exact and in every language: `…LinkID=62293&IIS70Error=404,13,0x00000000,7601`.
 */
export default defineRecogniser({
  id: 'iis-detailed-page',
  description: "The link of IIS's detailed error page (IIS 7 and later), and the values in its tables.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const link = LINK.exec(document);
    if (link === null) return undefined;
    const [text, status, substatus, hresult = ''] = link;
    const version = VERSION.exec(document);
    return finding({
      certainty: certaintyOf(exchange, Number(status), 'confirmed'),
      quote: bodyQuote(text),
      answeredBy: answerer('iis', version?.[1] ?? version?.[2]),
      status: Number(status),
      substatus: Number(substatus),
      hresult: `0x${hresult.toLowerCase().padStart(8, '0')}`,
      ...iisTable(document),
      message: lineOf(SUMMARY.exec(document)?.[1]),
    });
  },
});
