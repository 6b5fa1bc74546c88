import { answerer } from '../answerers';
import { certaintyOf, finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf, titleOf } from '../document';
import { dottedHeading, isAncmHeading } from '../dotted-heading';
import { defineRecogniser } from '../finding';

/** Each version of the module links to one of these articles. */
const LINK = /\bfwlink\/\?LinkID=(?:2028265|2028526|808681)\b/i;
const SPECIFIC = /<h2>\s?Specific error detected by ANCM:\s?<\/h2>\s{0,20}<h3>([\s\S]{1,4000}?)<\/h3>/;
/** What each page goes on with. */
const ADVICE = /\bCommon (?:causes of|solutions to) this issue:|\bCheck the system event log\b/;
/** .NET's words for an exception that ended the process. */
const UNHANDLED = /\bUnhandled exception\. ([A-Za-z_][\w.+`]{0,200}): ([^<\n]{0,1000})/i;

/**
 * The pages of the ASP.NET Core Module for an application that does not start: 500.0 and 500.30 to 500.38, 502.5. They are
 * in English only. Issues and questions about one have its words for a title, and more words after them.
 *
 * @see https://github.com/dotnet/aspnetcore/tree/main/src/Servers/IIS/AspNetCoreModuleV2
 */
export default defineRecogniser({
  id: 'ancm-page',
  description: 'A start-up failure page of the ASP.NET Core Module, such as `HTTP Error 500.30 - …`.',
  recognise(exchange) {
    const document = documentOf(exchange);
    const heading = dottedHeading(document);
    if (heading === undefined || !isAncmHeading(heading, document)) return undefined;
    const { quote, status, substatus, text } = heading;
    const link = LINK.exec(document)?.[0];
    const title = titleOf(document) ?? '';
    const headed = lineOf(/<h[13]>([^<]{1,300})<\/h/.exec(document)?.[1]);
    const isTitled = title === headed || title === `IIS ${status}.${substatus} Error`;
    const isWhole = isTitled && link !== undefined && ADVICE.test(document);
    const specific = SPECIFIC.exec(document);
    const crash = UNHANDLED.exec(document);
    return finding({
      certainty: certaintyOf(exchange, status, isWhole ? 'confirmed' : title === '' ? 'likely' : 'possible'),
      quote: bodyQuote(quote),
      more: quotesOf(specific?.[0], link),
      answeredBy: answerer('ancm'),
      status,
      substatus,
      exception: crash?.[1],
      message: lineOf(crash?.[2]) ?? lineOf(specific?.[1]) ?? text,
    });
  },
});
