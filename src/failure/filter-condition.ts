import { type Expected, keyNamed, type Predicate } from './filter-keys';
import { compileRegex, type RegexProblem } from './filter-regex';
import type { Subject } from './filter-subject';
import type { KeyedTerm, RegexTerm, Span, Term, TextTerm, Value } from './filter-syntax';

/** A part of a filter that does not do what its author meant; the span is that of the value or the expression. */
export interface FilterProblem extends Span {
  /** What was typed, such as `status-code:abc`. */
  readonly term: string;
  /** What would have been accepted, or what is wrong with a regular expression. */
  readonly reason: Expected | RegexProblem;
  /** For a choice: all there are. */
  readonly choices?: readonly string[];
}

/** What conditions of plain words are about: a value that a subject's `lowerUrl` or `said` holds. */
export const PLAIN = 'text';

/** What one term demands of a subject. */
export interface Condition {
  readonly negative: boolean;
  /** A key's name, or what a term without one is. Conditions about the same can be compared. */
  readonly about: string;
  /** Any of these will do. In lower case, but for regular expressions. */
  readonly values: readonly string[];
  /** Whether a value is found within a longer text. */
  readonly partial: boolean;
  /** Whether it is better asked last. */
  readonly costly: boolean;
  /** Whether a subject fulfils it, negation included. */
  readonly holds: Predicate;
}

/** A term's condition, where it says anything yet, and what is wrong with it. */
export interface Compiled {
  readonly condition?: Condition;
  readonly problems: readonly FilterProblem[];
}

/** Compiles a term. Never throws. */
export function compileTerm(term: Term): Compiled {
  switch (term.kind) {
    case 'text':
      return compileText(term, term.value.text);
    case 'regex':
      return compileExpression(term);
    case 'keyed':
      return compileKeyed(term);
  }
}

/** A term's condition, of what its values demand. */
function conditionOf({ negative }: Term, { holds, ...meant }: Omit<Condition, 'negative'>): Condition {
  return { ...meant, negative, holds: negative ? (subject) => !holds(subject) : holds };
}

function compileText(term: TextTerm | RegexTerm, text: string): Compiled {
  if (text === '') return { problems: [] };
  const meant = { about: PLAIN, values: [text.toLowerCase()], partial: true, costly: false };
  return { condition: conditionOf(term, { ...meant, holds: anyText(text) }), problems: [] };
}

function compileExpression(term: RegexTerm): Compiled {
  const { text: source, from, to } = term.value;
  const regex = compileRegex(source);
  if (typeof regex === 'function') {
    const meant = { about: 'regex', values: [source], partial: false, costly: false };
    return { condition: conditionOf(term, { ...meant, holds: ({ url }) => regex(url) }), problems: [] };
  }
  const typed = `/${source}/`;
  const problem = { term: typed, reason: regex, from: from - 1, to: to + 1 };
  return { ...compileText(term, typed), problems: [problem] };
}

function compileKeyed(term: KeyedTerm): Compiled {
  const { name } = term.key;
  const key = keyNamed(name);
  const values = term.values.filter(({ text }) => text !== '');
  if (key === undefined || values.length === 0) return { problems: [] };
  const problems: FilterProblem[] = [];
  const anyOf = values.flatMap((value) => {
    const predicate = key.compile(value.text);
    if (predicate) return [predicate];
    if (key.expected) problems.push(misfit(name, value, key.expected, key.values));
    return [];
  });
  const [only] = anyOf;
  const meant = {
    about: name,
    values: values.map(({ text }) => text.toLowerCase()),
    partial: key.partial ?? false,
    costly: key.costly ?? false,
    holds: only && anyOf.length === 1 ? only : (subject: Subject) => anyOf.some((holds) => holds(subject)),
  };
  return { condition: conditionOf(term, meant), problems };
}

function misfit(
  name: string,
  { text, from, to }: Value,
  reason: Expected,
  values: readonly string[] = [],
): FilterProblem {
  return { from, to, term: `${name}:${text}`, reason, ...(reason === 'choice' && { choices: values }) };
}

/** Looks for a text in URL, method, code and title. */
function anyText(text: string): Predicate {
  const wanted = text.toLowerCase();
  const answers = new Map<string, boolean>();
  const isSaid = (said: string): boolean => {
    const known = answers.get(said);
    if (known !== undefined) return known;
    const answer = said.includes(wanted);
    answers.set(said, answer);
    return answer;
  };
  return ({ lowerUrl, said }) => lowerUrl.includes(wanted) || isSaid(said);
}
