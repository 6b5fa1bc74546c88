import { answerer } from '../answerers';
import { finding } from '../compose';
import { bodyQuote, documentOf, lineOf } from '../document';
import { defineRecogniser } from '../finding';
import { linesOf } from '../lines';

// With `html_errors` the kind and the place are bold, without it they are not. The words are never translated.
const BOLD = /<b>(?:Fatal error|Parse error|Recoverable fatal error)<\/b>:\s{1,4}/g;
const PLAIN = /^\s{0,8}((?:PHP )?(?:Fatal error|Parse error|Recoverable fatal error):\s{1,4})/;
const WORDS = /^[^\n]{1,2000}/;
// Swift and others say `Fatal error` too, so the file has to be one of PHP's.
const FILE = String.raw`([^\s<>][^\n<>]{1,400}(?:\.(?:php\d?|phtml|pht|phps|phar|inc|module|install|theme|ctp|tpl)|eval\(\)'d code))`;
const BOLD_PLACE = new RegExp(
  ` in (?:<b>${FILE}</b> on line <b>(\\d{1,7})</b>|${FILE}:(\\d{1,7})\\nStack trace:)`,
);
const PLAIN_PLACE = new RegExp(` in ${FILE}(?: on line |:)(\\d{1,7})`);
const UNCAUGHT = /^Uncaught (?:exception ')?([\w\\]{1,120})(?:' with message ')?(?:: )?/;
const QUOTING = /<(\/)?(?:pre|code|textarea|script|template|xmp)\b|<!--|(-->)/gi;

/** Whether what stands before `rest` is within an element that shows text; where a script ended, nothing closes it. */
function isShown(rest: string): boolean {
  let depth = 0;
  for (const [, closing, ending] of rest.matchAll(QUOTING)) {
    depth += (closing ?? ending) ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

interface Kind {
  readonly text: string;
  readonly end: number;
  readonly place: RegExp;
}

/** PHP writes it on a line of its own; within JSON or a sentence it is someone else who tells of it. */
function kindOf(document: string): Kind | undefined {
  // The last: what ended the script.
  const bold = [...document.matchAll(BOLD)].at(-1);
  if (bold !== undefined) {
    const line = document.slice(document.lastIndexOf('\n', bold.index) + 1, bold.index);
    const end = bold.index + bold[0].length;
    if (line.trim() === '' && !isShown(document.slice(end))) {
      return { text: bold[0], end, place: BOLD_PLACE };
    }
  }
  const plain = PLAIN.exec(document);
  if (plain?.[1] === undefined) return undefined;
  return { text: plain[1], end: plain[0].length, place: PLAIN_PLACE };
}

/**
 * PHP's own message of an error that ended the script: in bold at whatever place of the page it was at, or as plain text
 * that the body begins with.
 *
 * @see https://www.php.net/manual/en/errorfunc.configuration.php#ini.display-errors
 */
export default defineRecogniser({
  id: 'php-error',
  description: "PHP's `Fatal error` or `Parse error` with the file and the line it was raised in.",
  recognise(exchange) {
    const document = documentOf(exchange);
    if (!document.includes('error')) return undefined;
    const kind = kindOf(document);
    if (kind === undefined) return undefined;
    const rest = document.slice(kind.end, kind.end + 8000);
    const words = WORDS.exec(rest)?.[0] ?? '';
    const place = kind.place.exec(rest);
    if (place === null || place.index > 2500) return undefined;
    const exception = UNCAUGHT.exec(words);
    const message = rest.slice(0, Math.min(place.index, words.length)).slice(exception?.[0].length ?? 0);
    const trace = rest.indexOf('Stack trace:\n');
    return finding({
      certainty: 'confirmed',
      quote: bodyQuote(`${kind.text}${words}`),
      more: [bodyQuote(place[0].split('\n', 1)[0]?.trimStart() ?? '')],
      answeredBy: answerer('php'),
      exception: exception?.[1],
      message: lineOf(message),
      sourceFile: place[1] ?? place[3],
      sourceLine: Number(place[2] ?? place[4]),
      stack: trace < 0 ? undefined : linesOf(rest.slice(trace + 'Stack trace:\n'.length), '\n'),
    });
  },
});
