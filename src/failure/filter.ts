/**
 * The language of the panel's filter field: the grammar of Chrome's Network panel, with more keys.
 *
 * - Terms are separated by spaces and all must hold; `-` before a term negates it.
 * - A word, or words in `"quotes"`, is looked for in URL, method, code and title; case never counts.
 * - `/regex/` is tested against the URL alone. What is no regular expression, or could take forever, is plain text.
 * - `key:value`, with commas for "or"; {@link KEYS} lists the keys. `key:"a, b"` is a single value. An unknown key
 *   makes plain text, so that `localhost:8080` finds it; a key without a value, still being typed, does nothing.
 *
 * Of Chrome's keys, those are missing that say nothing of a failure (`priority`, `mixed-content`, `has-overrides`) or of
 * which a subject knows nothing (`has-request-header`, `cookie-*`). https://developer.chrome.com/docs/devtools/network/reference#filter
 */
import { type Condition, compileTerm, type FilterProblem } from './filter-condition';
import { keyNamed, type Predicate } from './filter-keys';
import { readTerms, type Term } from './filter-syntax';

export { complete } from './filter-completion';
export { type Condition, type FilterProblem, PLAIN } from './filter-condition';
export { conditionsBeyond, narrows } from './filter-narrowing';
export type { Subject } from './filter-subject';
export type { Span, Term } from './filter-syntax';
export { TYPE_GROUPS, type TypeGroup, typeGroupOf } from './filter-types';
export { valuesIn } from './filter-values';

/** A compiled filter. */
export interface Filter {
  /** As it was typed. */
  readonly text: string;
  /** Its parts with their places, in order. */
  readonly terms: readonly Term[];
  /** A subject passes when every one of these holds. Terms that say nothing yet have none. */
  readonly conditions: readonly Condition[];
  /** The parts that can match nothing, or are taken as plain text, in order. */
  readonly problems: readonly FilterProblem[];
}

/** Compiles a filter. Any text is one; never throws. */
export function parseFilter(text: string): Filter {
  const terms = readTerms(text, (name) => keyNamed(name) !== undefined);
  const compiled = terms.map(compileTerm);
  return {
    text,
    terms,
    conditions: compiled.flatMap(({ condition }) => condition ?? []),
    problems: compiled.flatMap(({ problems }) => problems),
  };
}

/**
 * Whether a subject passes the filter; all pass an empty one. For long lists: make the test once, and with a single
 * condition it is that condition's own.
 */
export function testOf({ conditions }: Filter): Predicate {
  const [only] = conditions;
  if (only && conditions.length === 1) return only.holds;
  const cheapFirst = conditions.toSorted((a, b) => Number(a.costly) - Number(b.costly));
  return (subject) => {
    for (const { holds } of cheapFirst) if (!holds(subject)) return false;
    return true;
  };
}
