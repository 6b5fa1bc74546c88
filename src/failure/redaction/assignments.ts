import { isHarmless, REDACTED } from './marker';
import { type Strength, strengthOf } from './names';
import { quotedEnd } from './quotes';

/**
 * Secrets known by the name they are assigned to: `name=value` of URLs, forms and connection strings,
 * `"name": "value"` of JSON, attributes, header lines; each also percent-encoded or escaped, as
 * a URL within a URL or JSON within JSON is.
 *
 * One pass from left to right: find a name, look whether a value follows, go on behind the value.
 */

/** An escaped character, or a run of characters that may be a name. */
const WORD = /%(?:25)*[\da-f]{2}|(?<!\\)\\+u[\da-f]{4}|[\w$.-]+/gi;

/** Escapes of `?`, `&`, `#` and `;`: after one of them a parameter begins. */
const ESCAPED_DELIMITER = /^(?:%(?:25)*(?:3F|26|23|3B)|\\+u00(?:3F|26|23|3B))$/i;

const QUOTE = String.raw`(?:\\*(?:["'${'`'}]|u002[27])|&(?:quot|apos|#34|#39|#x22|#x27);|%(?:25)*2[27])`;

/** From the end of a name to its value: rest of an index, closing quote, separator, opening bracket, opening quote. */
const BETWEEN = new RegExp(
  String.raw`(?:\]|\[\w{0,20}\]|%(?:25)*5D)?(?<close>${QUOTE})?(?<before>\s{0,8})` +
    String.raw`(?<separator>=>|=&gt;|=(?!=)|:|%(?:25)*3[AD])(?<after>\s{0,8})(?<list>\[\s{0,8}(?=${QUOTE}))?(?<open>${QUOTE})?`,
  'iy',
);
const NEXT_IN_LIST = new RegExp(String.raw`\s{0,8},\s{0,8}(?<open>${QUOTE})`, 'iy');

/** A bare value ends at white space, a quote, a bracket of markup or the next parameter. */
const BARE = /(?:[^&#;\s"'`<>\\]|;(?![\s"'<>&#;]|$|[\w.\- ]{0,64}=)|\\(?![\\"'u]))*/y;
const PATH_PARAMETER = /[^&#;?\s"'`<>\\]*/y;
/** The same within a URL that was encoded once, twice, or more often: there the delimiters are encoded, too. */
const ENCODED = [0, 1, 2].map(
  (depth) =>
    new RegExp(String.raw`(?:[^&#;\s"'${'`'}<>\\%]|%(?!(?:25){0,${depth}}(?:2[0-367]|3[BCE]|0[AD])))*`, 'iy'),
);
const LITERAL = /[\w.+-]+/y;
const REST_OF_LINE = /[^\r\n"'<>]+/y;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function bare(text: string, start: number, pattern: RegExp, replacement = REDACTED): Span[] {
  const value = matchAt(pattern, text, start)?.[0] ?? '';
  return isHarmless(value) ? [] : [{ start, end: start + value.length, replacement }];
}

function quoted(text: string, start: number, quote: string, isList: boolean): Span[] {
  const spans: Span[] = [];
  let open: string | undefined = quote;
  let from = start;
  while (open !== undefined) {
    const end = quotedEnd(text, from, open);
    if (!isHarmless(text.slice(from, end))) spans.push({ start: from, end, replacement: REDACTED });
    const next: RegExpExecArray | null = isList ? matchAt(NEXT_IN_LIST, text, end + open.length) : null;
    open = next?.groups?.['open'];
    from = NEXT_IN_LIST.lastIndex;
  }
  return spans;
}

/** The values to redact behind a name that ends at `index`. */
function valuesAt(text: string, index: number, name: string, strength: Strength, before: string): Span[] {
  const between = matchAt(BETWEEN, text, index);
  const parts = between?.groups;
  if (!between || !parts) return [];
  const { close, open, separator = '', list } = parts;
  const start = index + between[0].length;
  const isEquals = /^(?:=|%(?:25)*3D)$/i.test(separator);
  const isSpaced = parts['before'] !== '' || parts['after'] !== '';

  if (strength === 'weak') {
    const isParameter = before !== '' && isEquals && !isSpaced && !close;
    if (!isParameter) return [];
    // No secret has three digits, but a status has.
    return bareParameter(text, start - (open?.length ?? 0), separator, before).filter(
      (span) => !/^\d{1,3}$/.test(text.slice(span.start, span.end)),
    );
  }
  // After a plain `=` an encoded quote is part of the value.
  const isQuote = open !== undefined && !(separator === '=' && open.startsWith('%'));
  if (isQuote) return quoted(text, start, open, list !== undefined);
  const from = start - (open?.length ?? 0);
  if (isEquals) return bareParameter(text, from, separator, before);
  if (close) return bare(text, from, LITERAL, `${close}${REDACTED}${close}`);
  const isHeaderLine = separator === ':' && /-|^(?:authorization|cookie)$/i.test(name);
  return isHeaderLine ? bare(text, from, REST_OF_LINE) : [];
}

function bareParameter(text: string, start: number, separator: string, before: string): Span[] {
  if (separator === '=') return bare(text, start, before === ';' ? PATH_PARAMETER : BARE);
  const depth = Math.min((separator.length - 3) / 2, ENCODED.length - 1);
  return bare(text, start, ENCODED[depth] ?? BARE);
}

/** The text without values that stand under a secret's name. */
export function redactAssignments(text: string): string {
  let result = '';
  let done = 0;
  // The text's beginning counts as a delimiter: a form's body begins with a name.
  let delimiterEnd = 0;
  const words = new RegExp(WORD);
  for (let word = words.exec(text); word; word = words.exec(text)) {
    const name = word[0];
    if (name.startsWith('%') || name.startsWith('\\')) {
      if (ESCAPED_DELIMITER.test(name)) delimiterEnd = words.lastIndex;
      continue;
    }
    const strength = strengthOf(name);
    if (strength === 'none') continue;
    const previous = text.charAt(word.index - 1);
    const before = word.index === delimiterEnd ? '&' : '?&#;'.includes(previous) ? previous : '';
    for (const span of valuesAt(text, words.lastIndex, name, strength, before)) {
      result += text.slice(done, span.start) + span.replacement;
      done = span.end;
      words.lastIndex = span.end;
    }
  }
  return result + text.slice(done);
}
