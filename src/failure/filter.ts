/**
 * The language of the panel's filter field: the grammar of Chrome's Network panel, with more keys.
 *
 * - Terms are separated by spaces and all must hold; `-` before a term negates it.
 * - A word, or words in `"quotes"`, is looked for in URL, method, code and title; case never counts.
 * - `/regex/` is tested against the URL alone. What is no regular expression, or could take forever, is plain text.
 * - `key:value`, with commas for "or"; {@link KEYS} lists the keys. `key:"a, b"` is a single value. An unknown key
 *   makes plain text, so that `localhost:8080` finds it; a key without a value, still being typed, does nothing.
 */
import { type Expected, KEYS, type Predicate } from './filter-keys';
import { compileRegex, type RegexProblem } from './filter-regex';
import type { Subject } from './filter-subject';
import { readTerms, type Term } from './filter-terms';
import { contains } from './filter-text';

export { complete } from './filter-completion';
export type { Subject } from './filter-subject';

/** A part of a filter that does not do what its author meant. */
export interface FilterProblem {
  /** What was typed, such as `status-code:abc`. */
  readonly term: string;
  /** What would have been accepted, or what is wrong with a regular expression. */
  readonly reason: Expected | RegexProblem;
  /** For a choice: all there are. */
  readonly choices?: readonly string[];
}

/** A compiled filter. */
export interface Filter {
  /** As it was typed. */
  readonly text: string;
  /** A subject passes when every one of these holds. */
  readonly predicates: readonly Predicate[];
  readonly problems: readonly FilterProblem[];
}

/** Compiles a filter. Any text is one; never throws. */
export function parseFilter(text: string): Filter {
  const problems: FilterProblem[] = [];
  const predicates = readTerms(text).flatMap((term) => {
    const predicate = compileTerm(term, problems);
    if (predicate === undefined) return [];
    return [term.negative ? (subject: Subject) => !predicate(subject) : predicate];
  });
  return { text, predicates, problems };
}

/** Whether a subject passes the filter. An empty filter lets everything pass. */
export function matches(filter: Filter, subject: Subject): boolean {
  for (const holds of filter.predicates) if (!holds(subject)) return false;
  return true;
}

/** The parts of a filter that can match nothing, or are taken as plain text: for a hint beside the field. */
export function describeProblems(filter: Filter): readonly FilterProblem[] {
  return filter.problems;
}

/** Undefined for a term that has nothing to say yet. */
function compileTerm(term: Term, problems: FilterProblem[]): Predicate | undefined {
  if (term.key !== undefined) {
    if (KEYS.has(term.key)) return compileKeyed(term.key, term, problems);
    return onAnyText(`${term.key}:${term.value}`);
  }
  if (term.value === '') return undefined;
  const [, source] = (!term.quoted && /^\/(.+)\/$/.exec(term.value)) || [];
  if (source === undefined) return onAnyText(term.value);
  const regex = compileRegex(source);
  if (typeof regex === 'function') return ({ failure }) => regex(failure.url);
  problems.push({ term: term.value, reason: regex });
  return onAnyText(term.value);
}

function compileKeyed(name: string, term: Term, problems: FilterProblem[]): Predicate | undefined {
  const key = KEYS.get(name);
  const values = (term.quoted ? [term.value] : term.value.split(',')).filter((value) => value !== '');
  if (key === undefined || values.length === 0) return undefined;
  const anyOf = values.flatMap((value) => {
    const predicate = key.compile(value);
    if (predicate) return [predicate];
    if (key.expected) {
      const choices = key.expected === 'choice' && key.values ? { choices: key.values } : {};
      problems.push({ term: `${name}:${value}`, reason: key.expected, ...choices });
    }
    return [];
  });
  const [only] = anyOf;
  if (only && anyOf.length === 1) return only;
  return (subject) => anyOf.some((holds) => holds(subject));
}

function onAnyText(text: string): Predicate {
  const found = contains(text);
  return ({ failure, code, title }) =>
    found(failure.url) || found(failure.method) || found(code) || (title !== undefined && found(title));
}
