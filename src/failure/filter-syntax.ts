/** Where something stands in a filter's text: from the first character to the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One text that is looked for; its span includes the quotes. */
export interface Value extends Span {
  /** What is meant: without quotes. */
  readonly text: string;
  readonly quoted: boolean;
}

interface Written extends Span {
  readonly negative: boolean;
}

/** A word, or words in quotes. */
export interface TextTerm extends Written {
  readonly kind: 'text';
  readonly value: Value;
}

/** `/source/`; the value is the source, without the slashes. */
export interface RegexTerm extends Written {
  readonly kind: 'regex';
  readonly value: Value;
}

/** `key:value,"another value"`. While it is typed, the last value is empty. */
export interface KeyedTerm extends Written {
  readonly kind: 'keyed';
  /** The key's span ends before the colon; its name is in lower case. */
  readonly key: Span & { readonly name: string };
  /** At least one. */
  readonly values: readonly Value[];
}

/** One part of a filter's text, between spaces. */
export type Term = TextTerm | RegexTerm | KeyedTerm;

const SPACE = /\s*/y;
const NEGATION = /-(?=\S)/y;
const KEY = /[a-z][a-z\d-]*(?=:)/iy;
const COLON = /:/y;
const COMMA = /,/y;
const QUOTE = /"/y;
/** A quote itself is written twice; quotes that are not closed run to the end. */
const IN_QUOTES = /[^"]*(?:""[^"]*)*/y;
const UNQUOTED = /[^\s,]*/y;
const WORD = /\S+/y;
/** Spaces are a part of it, as in Chrome, where the slash that closes it ends the term. */
const REGEX = /\/(?:[^/\\]|\\.)+\/(?!\S)/y;
/** Slashes within need no backslash where there are no spaces. */
const REGEX_WORD = /\/\S+\/(?!\S)/y;

/**
 * Splits a filter's text into its terms. Takes any text.
 * @param isKey tells keys, in lower case, from other words before a colon, as in `localhost:8080`.
 */
export function readTerms(text: string, isKey: (name: string) => boolean): readonly Term[] {
  const cursor = new Cursor(text);
  const terms: Term[] = [];
  for (cursor.take(SPACE); cursor.at < text.length; cursor.take(SPACE)) {
    const from = cursor.at;
    const negative = cursor.take(NEGATION) !== undefined;
    const term = readQuoted(cursor) ?? readKeyed(cursor, isKey) ?? readRegex(cursor) ?? readWord(cursor);
    terms.push({ ...term, from, to: cursor.at, negative });
  }
  return terms;
}

/** How a value is written after a key, so that it is a single value however it looks. */
export function writeValue(value: string): string {
  return /^$|[\s,"]/.test(value) ? writeQuoted(value) : value;
}

/** How a text is written so that it is looked for as it is. */
export function writeQuoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A place in a text that moves over what it takes. */
class Cursor {
  at = 0;
  constructor(private readonly text: string) {}

  /** What a sticky pattern finds here; undefined where it finds nothing. */
  take(pattern: RegExp): (Span & { readonly text: string }) | undefined {
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0];
    if (text === undefined) return undefined;
    const from = this.at;
    this.at += text.length;
    return { from, to: this.at, text };
  }
}

type Meaning =
  | Pick<TextTerm, 'kind' | 'value'>
  | Pick<RegexTerm, 'kind' | 'value'>
  | Pick<KeyedTerm, 'kind' | 'key' | 'values'>;

function takeQuoted(cursor: Cursor): Value | undefined {
  const opening = cursor.take(QUOTE);
  if (!opening) return undefined;
  const inner = cursor.take(IN_QUOTES)?.text ?? '';
  cursor.take(QUOTE);
  return { from: opening.from, to: cursor.at, text: inner.replaceAll('""', '"'), quoted: true };
}

function takeUnquoted(cursor: Cursor, pattern: RegExp): Value {
  return { ...(cursor.take(pattern) ?? { from: cursor.at, to: cursor.at, text: '' }), quoted: false };
}

function readQuoted(cursor: Cursor): Meaning | undefined {
  const value = takeQuoted(cursor);
  return value && { kind: 'text', value };
}

function readKeyed(cursor: Cursor, isKey: (name: string) => boolean): Meaning | undefined {
  const key = cursor.take(KEY);
  if (!key) return undefined;
  const name = key.text.toLowerCase();
  if (!isKey(name)) {
    cursor.at = key.from;
    return undefined;
  }
  cursor.take(COLON);
  const values: Value[] = [];
  do values.push(takeQuoted(cursor) ?? takeUnquoted(cursor, UNQUOTED));
  while (cursor.take(COMMA));
  return { kind: 'keyed', key: { from: key.from, to: key.to, name }, values };
}

function readRegex(cursor: Cursor): Meaning | undefined {
  const regex = cursor.take(REGEX) ?? cursor.take(REGEX_WORD);
  if (!regex) return undefined;
  const { from, to, text } = regex;
  return { kind: 'regex', value: { from: from + 1, to: to - 1, text: text.slice(1, -1), quoted: false } };
}

function readWord(cursor: Cursor): Meaning {
  return { kind: 'text', value: takeUnquoted(cursor, WORD) };
}
