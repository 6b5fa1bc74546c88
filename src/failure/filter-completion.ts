import { KEYS, keyNamed } from './filter-keys';
import { type KeyedTerm, readTerms, type Span, type Term, writeValue } from './filter-syntax';

/** One way to go on with a filter's text. */
export interface Completion {
  readonly kind: 'key' | 'value';
  /** What it is called in a list: `status-code:`, or `404.13`. */
  readonly label: string;
  /** The part of the text that it replaces. */
  readonly replaces: Span;
  /** The whole text with it, and where the caret stands then. */
  readonly text: string;
  readonly caret: number;
}

/** Longer lists are quicker narrowed by a letter more than read. */
const MOST = 12;

/**
 * What the word at the caret may become: keys, or values of a key, first those that begin with what is typed, then those
 * that hold it.
 * @param caret where the caret stands, from 0.
 * @param seen the values that subjects have for a key, the best first.
 */
export function complete(
  text: string,
  caret: number,
  seen: (key: string) => Iterable<string>,
): readonly Completion[] {
  const at = Math.max(0, Math.min(caret, text.length));
  const term = readTerms(text, (name) => keyNamed(name) !== undefined).find(
    ({ from, to }) => from <= at && at <= to,
  );
  if (term === undefined) return keysFor('', { from: at, to: at }, text);
  if (term.kind === 'keyed' && at > term.key.to) return valuesAt(at, term, text, seen);
  const word = wordOf(term);
  // Neither within quotes nor before a `-`.
  if (word === undefined || at < word.from) return [];
  const typed = text.slice(word.from, at);
  const found = [...keysFor(typed, word, text), ...(typed === '' ? [] : knownValuesFor(typed, word, text))];
  return found.filter((each) => each.text !== text).slice(0, MOST);
}

/** The part of a term that may be, or become, a key. */
function wordOf(term: Term): Span | undefined {
  // The colon goes with the key that it replaces.
  if (term.kind === 'keyed') return { from: term.key.from, to: term.key.to + 1 };
  return term.kind === 'regex' || term.value.quoted ? undefined : term.value;
}

function keysFor(typed: string, replaces: Span, text: string): readonly Completion[] {
  const names = [...KEYS.keys()].map((name) => `${name}:`);
  return ranked(names, typed).map((label) => completion('key', label, label, replaces, text));
}

/** Keys with the values that they always have: `noise` may become `is:noise`. */
function knownValuesFor(typed: string, replaces: Span, text: string): readonly Completion[] {
  const pairs = [...KEYS].flatMap(([name, { values = [] }]) => values.map((value) => ({ name, value })));
  return pairs
    .filter(({ value }) => startsWith(value, typed))
    .map(({ name, value }) => `${name}:${value}`)
    .map((pair) => completion('value', pair, pair, replaces, text));
}

function valuesAt(
  at: number,
  { key, values }: KeyedTerm,
  text: string,
  seen: (key: string) => Iterable<string>,
): readonly Completion[] {
  const value = values.find(({ from, to }) => from <= at && at <= to);
  if (value === undefined) return [];
  const typed = text.slice(value.from, at).replace(/^"/, '').replaceAll('""', '"');
  const used = new Set(values.filter((other) => other !== value).map((other) => other.text));
  const offered = new Set([...seen(key.name), ...(keyNamed(key.name)?.values ?? [])]);
  return ranked(
    [...offered].filter((each) => !used.has(each)),
    typed,
  ).map((label) => completion('value', label, writeValue(label), value, text));
}

function startsWith(text: string, typed: string): boolean {
  return text.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
}

/** Those that go on with what is typed, the ones that begin with it first. */
function ranked(candidates: readonly string[], typed: string): readonly string[] {
  const lower = typed.toLowerCase();
  const fitting = candidates.filter(
    (each) => each.length > typed.length && each.toLowerCase().includes(lower),
  );
  const first = fitting.filter((each) => startsWith(each, typed));
  return [...first, ...fitting.filter((each) => !startsWith(each, typed))].slice(0, MOST);
}

function completion(
  kind: Completion['kind'],
  label: string,
  written: string,
  { from, to }: Span,
  text: string,
): Completion {
  return {
    kind,
    label,
    replaces: { from, to },
    text: text.slice(0, from) + written + text.slice(to),
    caret: from + written.length,
  };
}
