import type { Place } from '../../evidence/places';
import { compileRegex } from '../../failure/filter-regex';

/** What is looked for. */
export interface Query {
  readonly text: string;
  readonly matchCase: boolean;
  /** Whether the text is a regular expression. */
  readonly isRegex: boolean;
}

/** Most matches that are marked: more tell no more, and make the browser slow. */
export const MOST_MATCHES = 1000;

/**
 * Every place where a query matches.
 * @returns undefined for a regular expression that is none, or that may take for ever.
 */
export function matchesOf(
  { text, matchCase, isRegex }: Query,
  searched: string,
): readonly Place[] | undefined {
  if (text === '') return [];
  if (isRegex && typeof compileRegex(text) === 'string') return undefined;
  const source = isRegex ? text : text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  // `^` and `$` are those of lines, which are what the reader sees.
  const pattern = new RegExp(source, matchCase ? 'gm' : 'gim');
  const places: Place[] = [];
  for (const { 0: found, index } of searched.matchAll(pattern)) {
    if (found === '') continue;
    places.push({ from: index, to: index + found.length });
    if (places.length === MOST_MATCHES) break;
  }
  return places;
}

/** The match after, or before, the current one, around the ends; -1 where there is none. */
export function stepped(current: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  if (current < 0) return by > 0 ? 0 : count - 1;
  return (current + by + count) % count;
}
