import { answerer } from '../answerers';
import { finding, quotesOf } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { stackTrace } from '../stack-trace';

const PAGE = /<div class="titleerror">([A-Za-z_][\w.+`]{0,200}(?:Exception|Error)): ([^<]{0,2000})/;
/** The list of its tabs; pages of other frameworks that were made from it have no .NET exception. */
const TABS = /<ul id="header">|<div id="stackpage"/;
const RAW = /<pre class="rawExceptionStackTrace">([^<]{1,8000})/;
// <p class="location">Shop.Cart.Get() in <code title="C:\src\Cart.cs">Cart.cs</code>, line 12</p>
const PLACE =
  /<p class="location">[^<]{0,400}<code title="([^"<>]{1,400})">[^<]{0,200}<\/code>[^<\d]{0,20}(\d{1,7})?/;
const PLAIN = /^([A-Za-z_][\w.+`]{0,200}(?:Exception|Error)): ([^\n]{0,1000})/;
const IN_FILE = / in ([^\n]{1,300}):line (\d{1,7})/;

/** The page escapes the ends of lines too. */
function rawOf(document: string): string {
  return (RAW.exec(document)?.[1] ?? '').replace(/(?:&#xD;)?&#xA;/gi, '\n');
}

/**
 * The page for developers, and its plain form for callers that do not accept HTML: the exception, then the request's headers.
 *
 * @see https://github.com/dotnet/aspnetcore/tree/main/src/Middleware/Diagnostics/src/DeveloperExceptionPage
 */
export default defineRecogniser({
  id: 'aspnetcore-developer-page',
  description: "ASP.NET Core's developer exception page, as HTML and as plain text.",
  recognise(exchange) {
    const document = documentOf(exchange);
    const page = PAGE.exec(document);
    const text = page === null ? document : rawOf(document);
    const plain = PLAIN.exec(text);
    const isPlain = page === null && plain !== null && /\nHEADERS\r?\n=======/.test(document);
    const match = page ?? (isPlain ? plain : null);
    if (match === null) return undefined;
    const stack = plain === null ? undefined : stackTrace(text, plain[0].length);
    const place = PLACE.exec(document);
    const [, file, line] = place ?? IN_FILE.exec(stack ?? '') ?? [];
    return finding({
      certainty: isPlain || TABS.test(document) ? 'confirmed' : 'likely',
      quote: bodyQuote(match[0]),
      more: quotesOf(place?.[0], RAW.exec(document)?.[0]),
      answeredBy: answerer('aspnetcore'),
      // The page's heading has the type without its namespace.
      exception: plain?.[1]?.endsWith(match[1] ?? '') ? plain[1] : match[1],
      message: lineOf(match[2]),
      sourceFile: lineOf(file),
      sourceLine: line === undefined ? undefined : Number(line),
      stack,
      usualStatus: 500,
    });
  },
});
