import type { Exchange } from '../../failure/exchange';
import { answerer } from '../answerers';
import { certaintyOf, finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { type Certainty, defineRecogniser } from '../finding';
import { hasHeader, headerMatching } from '../headers';

const PAGE = /<h2>([^<]{1,80})<\/h2>\s{0,4}(<hr><p>HTTP Error (\d{3})\. ([^<]{1,200})<\/p>)/i;
/** The whole page, its faulty document type included, with nothing before it. */
const WHOLE =
  /^\s{0,4}<!DOCTYPE HTML PUBLIC "-\/\/W3C\/\/DTD HTML 4\.01\/\/EN""http:\/\/www\.w3\.org\/TR\/html4\/strict\.dtd">\s{0,4}<HTML><HEAD><TITLE>[^<]{1,60}<\/TITLE>\s{0,4}<META HTTP-EQUIV="Content-Type" Content="text\/html; charset=us-ascii"><\/HEAD>\s{0,4}<BODY><h2>/;
const OLD_PAGE =
  /^\s{0,8}(<h1>(?:Bad Request \(Invalid (?:Hostname|URL|Verb|Header Name|Header|Number)\)|Service Unavailable)<\/h1>)\s{0,8}$/;

/** ASP.NET Core's host filtering sends a copy of one page; the copy is betrayed by the blanks in this end tag. */
const COPY = /<\/ HEAD >/;

/** Without HTTP.sys's own name another server may have copied the page, as host filtering does. */
function sureness(exchange: Exchange, document: string, heading: string): Certainty {
  if (headerMatching(exchange, 'server', /^\s*Microsoft-HTTPAPI\b/i) !== undefined) return 'confirmed';
  // Two of its pages say what others say too.
  if (/Invalid Hostname|^<h1>Service Unavailable/i.test(heading)) return 'possible';
  return WHOLE.test(document) || !hasHeader(exchange, 'server') ? 'likely' : 'possible';
}

/**
 * HTTP.sys answers in place of IIS where a request never gets that far; such answers are only in the HTTPERR log. .NET's
 * and Mono's managed `HttpListener` write pages like the old one of Windows Server 2003, with words of their own.
 *
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/site-behavior-performance/error-logging-http-apis
 */
export default defineRecogniser({
  id: 'httpsys-page',
  description:
    'The page of HTTP.sys, always English, which needs `Server: Microsoft-HTTPAPI/2.0` to be certain.',
  recognise(exchange) {
    const document = documentOf(exchange);
    if (COPY.test(document)) return undefined;
    const answeredBy = answerer('httpsys');
    const old = OLD_PAGE.exec(document.slice(0, 200))?.[1];
    if (old !== undefined) {
      const certainty = sureness(exchange, document, old);
      const usualStatus = /^<h1>Bad Request/.test(old) ? 400 : 503;
      return finding({ certainty, quote: bodyQuote(old), answeredBy, message: lineOf(old), usualStatus });
    }
    const [, heading = '', sentence, status, message] = PAGE.exec(document) ?? [];
    if (sentence === undefined) return undefined;
    return finding({
      certainty: certaintyOf(exchange, Number(status), sureness(exchange, document, heading)),
      quote: bodyQuote(sentence),
      answeredBy,
      status: Number(status),
      message: lineOf(`${heading}: ${message}`),
    });
  },
});
