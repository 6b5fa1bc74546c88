import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { stackTrace } from '../stack-trace';

// Since Mono 2.10 a heading of its own, then the exception's type and message; before, an imitation of ASP.NET's.
const NEW =
  /<div id="header-text">Application Exception<\/div>\s{0,20}<\/div>\s{0,20}<div id="main">\s{0,20}<h1>([^<]{1,300})<\/h1>\s{0,20}<h2(?: class="exceptionMessage")?>([^<]{0,2000})/;
const OLD =
  /<h1>Server Error in '[^<]{1,300}' Application<\/h1>\s{0,20}<hr style="color: silver" ?\/>\s{0,20}<h2><em>([^<]{0,2000})/;
const FOOT = /Powered by <a href="http:\/\/mono-project\.com\/">Mono<\/a>/;
const VERSION = /<strong>Version information: ?<\/strong>[^<]{0,20}<tt>([\d.]{1,20})/i;
const TRACE = /<div class="details">(?=\s{1,4}at )|<pre>(?:([A-Za-z_][\w.+`]{0,200}): [^<\n]{0,1000})/;
const REQUESTED = /<strong>Requested URL: <\/strong>([^<]{1,1000})|\bRequested URL: ([^<\s]{1,1000})/;
const SOURCE = /<strong>(?:Error source file|Source File): ?<\/strong>([^<]{1,400})/;
const LINE = /<strong>(?:Error lines|Line): ?<\/strong>\s?(\d{1,7})/;

/**
 * The error pages of Mono's System.Web, which are no copies of Microsoft's.
 *
 * @see https://github.com/mono/mono/tree/main/mcs/class/System.Web/resources
 */
export default defineRecogniser({
  id: 'mono-page',
  description: "The error pages of ASP.NET on Mono, which have a markup of Mono's own.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const page = NEW.exec(document);
    const old = page === null ? OLD.exec(document) : null;
    const heading = (page ?? old)?.[0];
    if (heading === undefined) return undefined;
    const version = VERSION.exec(document)?.[1];
    const trace = TRACE.exec(document);
    const requested = REQUESTED.exec(document);
    const source = SOURCE.exec(document);
    const line = LINE.exec(document);
    const type = lineOf(page?.[1]);
    const isType = type !== undefined && !type.includes(' ');
    return finding({
      certainty: FOOT.test(document) || (old !== null && version !== undefined) ? 'confirmed' : 'likely',
      quote: bodyQuote(heading),
      more: quotesOf(requested?.[0], source?.[0], line?.[0]),
      answeredBy: answerer('aspnet', version, 'ASP.NET on Mono'),
      exception: isType ? type : trace?.[1],
      message: lineOf(page?.[2] ?? old?.[1]) ?? type,
      usualStatus: /\b(?:404|not found|cannot be found)\b/i.test(lineOf(page?.[2] ?? old?.[1]) ?? '')
        ? 404
        : 500,
      requestedUrl: lineOf(requested?.[1] ?? requested?.[2]),
      sourceFile: lineOf(source?.[1]),
      sourceLine: line?.[1] === undefined ? undefined : Number(line[1]),
      stack: trace === null ? undefined : stackTrace(document, trace.index + trace[0].length),
    });
  },
});
