import type { Evidence } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, seen } from '../basis';
import type { RankedCause } from '../diagnosis';
import { rankedCause } from './ranked-cause';

/** What the words of a layer's own page or text mean. */
export type Meanings = readonly (readonly [words: RegExp, entry: EntryId, cause: string])[];

/**
 * The likely cause that the page's message means; none where no words fit.
 * @param more what else speaks for it.
 */
export function messageCauses(
  meanings: Meanings,
  { facts: { message = '' } }: Evidence,
  more: readonly Basis[] = [],
): readonly RankedCause[] {
  const found = meanings.find(([words]) => words.test(message));
  if (found === undefined) return [];
  const [, entry, cause] = found;
  return [rankedCause(entry, cause, 'likely', [seen('page', message), ...more])];
}
