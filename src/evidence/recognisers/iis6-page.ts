import { answerer } from '../answerers';
import { certaintyOf, finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { defineRecogniser } from '../finding';

// "HTTP 錯誤 404 - 找不到檔案。", "HTTP 403.1 禁止…", "HTTP エラー 500-11 - …", "Error 501 - …"; under it, in the same
// heading, the server's name. Versions 5 and 5.1 style the heading themselves.
const PAGE =
  /<h2(?: style="[^"<>]{0,100}")?>([^<\d]{0,40}\b(?:HTTP|Error)\b[^<\d]{0,20}(\d{3})(?:[.-](\d{1,3}))?[ \u00a0][^<]{1,300})<br ?\/?>([^<]{0,60})/i;
/** Versions 5 and 5.1 link to `ContentRedirect.asp?prd=iis&…&ID=403.6&…`, version 6 to its support. */
const LINK = /\bContentRedirect\.asp\?prd=iis&(?:amp;)?sbp=|\bfwlink\/\?LinkID=818[01]\b/i;

/**
 * The error page of IIS 5 and 6. Where there was a file for the sub-status, the code is dotted: `HTTP Error 403.1 - …`.
 * It is certain where the link is that of the original, and the title repeats the first heading.
 */
export default defineRecogniser({
  id: 'iis6-page',
  description: 'The error page of IIS 5 and 6 (archived KB 318380 lists its codes).',
  recognise(exchange) {
    const document = documentOf(exchange);
    const [, heading, status, substatus, name = ''] = PAGE.exec(document) ?? [];
    if (heading === undefined) return undefined;
    const link = LINK.exec(document)?.[0];
    if (link === undefined && !/\(IIS\)|^\s{0,20}Internet /.test(name)) return undefined;
    const first = lineOf(/<h1[^<>]{0,100}>([\s\S]{1,300}?)<\//i.exec(document)?.[1]);
    const isOriginal = link !== undefined && first !== undefined && titleOf(document) === first;
    return finding({
      certainty: certaintyOf(exchange, Number(status), isOriginal ? 'confirmed' : 'likely'),
      quote: bodyQuote(heading),
      more: quotesOf(link),
      answeredBy: answerer('iis'),
      status: Number(status),
      substatus: substatus === undefined ? undefined : Number(substatus),
      message: lineOf(heading),
    });
  },
});
