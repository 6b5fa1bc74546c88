import { answerer } from '../answerers';
import { aspnetHeading, aspnetVersion, CUSTOM_ERRORS } from '../aspnet-heading';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';

const TYPE = '[A-Za-z_][\\w.+`]{0,200}(?:Exception|Error)';
// In the comment at the end, in any language: [HttpException]: File does not exist.
const IN_COMMENT = new RegExp(`^\\[(${TYPE})\\]: ([^\\n]{0,1000})`, 'm');
// Above the source: <b> Exception Details: </b>System.NullReferenceException: Object reference …
const IN_DETAILS = new RegExp(`</b>\\s?(${TYPE}): ([^<]{0,1000})`);
// In the stack trace: [COMException (0x80040154): Class not registered]
const IN_TRACE = new RegExp(`^\\s?\\[(${TYPE}) \\((0x[\\da-f]{8})\\): `, 'im');
// The second paragraph: <b> Parser Error Message: </b>Could not load type …; on a 404 it is the requested path.
const PARAGRAPH = /<b>[^<]{1,60}<\/b>\s?([^<]{1,1000})<br/g;
const SOURCE_FILE = /<\/b>\s?([A-Za-z]:\\[^<>\n]{1,400})<b>/;

/**
 * ASP.NET's yellow error page. Labels are localised; the exception's type is not, and stands in the details (with
 * its namespace) and in a comment at the end (without it).
 */
export default defineRecogniser({
  id: 'aspnet-page',
  description: "ASP.NET's error page for an unhandled exception, with its type and message.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = aspnetHeading(document);
    const comment = IN_COMMENT.exec(document);
    const details = IN_DETAILS.exec(document);
    if (CUSTOM_ERRORS.test(document)) return undefined;
    if (heading === undefined && (comment === null || !/\bASP\.NET\b|\bSystem\.Web\b/.test(document)))
      return undefined;
    const [, second] = [...document.matchAll(PARAGRAPH)].map((paragraph) => lineOf(paragraph[1]));
    const told = second?.startsWith('/') ? undefined : second;
    const source = lineOf(SOURCE_FILE.exec(document)?.[1]);
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(details?.[0] ?? comment?.[0] ?? heading?.quote ?? ''),
      answeredBy: answerer('aspnet', aspnetVersion(document)),
      hresult: IN_TRACE.exec(document)?.[2]?.toLowerCase(),
      physicalPath: source,
      configFile: source !== undefined && /\.config$/i.test(source) ? source : undefined,
      exception: details?.[1] ?? comment?.[1],
      message: lineOf(details?.[2] ?? comment?.[2]) ?? told ?? heading?.text,
    });
  },
});
