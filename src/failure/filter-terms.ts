/** One term of a filter's text, not yet understood: any word may still be a regular expression. */
export interface Term {
  readonly negative: boolean;
  /** Lower case; absent for a word without a colon, and for a quoted text. */
  readonly key?: string;
  /** What follows the key, or all of it. Quotes are taken off. */
  readonly value: string;
  readonly quoted: boolean;
}

const SPACE = /\s*/y;
const NEGATION = /-(?=\S)/y;
const QUOTED = /"([^"]*)"?/y;
const KEYED = /([a-z-]+):(?:"([^"]*)"?|(\S*))/iy;
const WORD = /\S+/y;

/** Splits a filter's text at spaces outside quotes. Takes any text; a quote that is not closed runs to the end. */
export function readTerms(text: string): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at += match?.[0].length ?? 0;
    return match;
  };
  for (take(SPACE); at < text.length; take(SPACE)) {
    const negative = take(NEGATION) !== null;
    const quoted = take(QUOTED);
    if (quoted) {
      terms.push({ negative, value: quoted[1] ?? '', quoted: true });
      continue;
    }
    const keyed = take(KEYED);
    if (keyed) {
      const [, key = '', inQuotes, plain = ''] = keyed;
      terms.push({
        negative,
        key: key.toLowerCase(),
        value: inQuotes ?? plain,
        quoted: inQuotes !== undefined,
      });
      continue;
    }
    terms.push({ negative, value: take(WORD)?.[0] ?? '', quoted: false });
  }
  return terms;
}
