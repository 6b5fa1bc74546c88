import type { Certainty } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import type { Basis } from '../basis';
import type { RankedCause, Values } from '../diagnosis';

/** What a rule may add to a cause. */
interface More {
  /** Values that every request can give (see `valuesOf`) are added later and need not be named. */
  readonly values?: Values;
  readonly scope?: string;
}

/**
 * A cause of an entry.
 * @param basis what was seen that speaks for it, the strongest first; never empty.
 */
export function rankedCause(
  entry: EntryId,
  cause: string,
  certainty: Certainty,
  basis: readonly Basis[],
  { values = {}, scope }: More = {},
): RankedCause {
  return { entry, cause, certainty, basis, values, ...(scope === undefined ? {} : { scope }) };
}
