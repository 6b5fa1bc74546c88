import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { linesOf } from '../lines';

// With `html_errors` the kind and the place are bold, without it they are not. The words are never translated.
const KIND = /(?:<b>)?(?:PHP )?(?:Fatal error|Parse error|Recoverable fatal error)(?:<\/b>)?:\s{1,4}/g;
const WORDS = /^[^\n]{1,2000}/;
const PLACE = / in (?:<b>)?([^\s<>][^\n<>]{1,400}\.\w{1,8})(?:<\/b>)?(?: on line (?:<b>)?|:)(\d{1,7})/;
const UNCAUGHT = /^Uncaught (?:exception ')?([\w\\]{1,120})(?:' with message ')?(?:: )?/;

/**
 * PHP's own message of an error that ended the script, at whatever place of the page it was at.
 *
 * @see https://www.php.net/manual/en/errorfunc.configuration.php#ini.display-errors
 */
export default defineRecogniser({
  id: 'php-error',
  description: "PHP's `Fatal error` or `Parse error` with the file and the line it was raised in.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!document.includes('error')) return undefined;
    // The last: what ended the script.
    const kind = [...document.matchAll(KIND)].at(-1);
    if (kind === undefined) return undefined;
    const rest = document.slice(kind.index + kind[0].length, kind.index + 8000);
    const words = WORDS.exec(rest)?.[0] ?? '';
    const place = PLACE.exec(rest);
    if (place === null || place.index > 2500) return undefined;
    const exception = UNCAUGHT.exec(words);
    const message = words.slice(exception?.[0].length ?? 0).split(PLACE, 1)[0];
    const trace = rest.indexOf('Stack trace:\n');
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(`${kind[0]}${words}`),
      more: [bodyQuote(place[0].trimStart())],
      answeredBy: answerer('php'),
      exception: exception?.[1],
      message: lineOf(message),
      sourceFile: place[1],
      sourceLine: Number(place[2]),
      stack: trace < 0 ? undefined : linesOf(rest.slice(trace + 'Stack trace:\n'.length), '\n'),
    });
  },
});
