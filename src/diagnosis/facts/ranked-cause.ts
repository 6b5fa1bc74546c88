import type { Certainty } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import type { RankedCause, Values } from '../diagnosis';

/** A cause of an entry. Values that every request can give (see `valuesOf`) are added later and need not be named. */
export function rankedCause(
  entry: EntryId,
  cause: string,
  certainty: Certainty,
  values: Values = {},
): RankedCause {
  return { entry, cause, certainty, values };
}
