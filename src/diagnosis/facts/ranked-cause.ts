import type { Certainty } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import type { Basis } from '../basis';
import type { RankedCause, Values } from '../diagnosis';

/** What a rule may add to a cause. */
interface More {
  /** Values that every request can give (see `valuesOf`) are added later and need not be named. */
  readonly values?: Values | undefined;
  readonly scope?: string | undefined;
}

/**
 * A cause of an entry.
 * @param basis what was seen that speaks for it, the strongest first; never empty. A part of the request that is empty or
 * not known was not seen.
 */
export function rankedCause(
  entry: EntryId,
  cause: string,
  certainty: Certainty,
  basis: readonly Basis[],
  { values = {}, scope }: More = {},
): RankedCause {
  const found = basis.filter(({ value }) => value !== '');
  return { entry, cause, certainty, basis: found, values, ...(scope === undefined ? {} : { scope }) };
}
