import type { Certainty } from '../../evidence/finding';
import type { EntryId } from '../../knowledge/entry';
import type { Basis } from '../basis';
import type { RankedCause, Values } from '../diagnosis';
import { causesOf } from '../known';
import { atMost } from './certainty';
import { rankedCause } from './ranked-cause';

interface Told {
  /** What the response says that only one of the entry's causes fits. */
  readonly cause?: readonly [id: string, certainty: Certainty] | undefined;
  readonly scope?: string | undefined;
  readonly values?: Values | undefined;
}

/**
 * The causes of an entry whose code a response states: the one that the response tells, else a lone cause as likely,
 * else all of them as possible.
 * @param limit how sure it is that the response states the code.
 */
export function entryCauses(
  entry: EntryId,
  limit: Certainty,
  basis: readonly Basis[],
  { cause, ...more }: Told = {},
): readonly RankedCause[] {
  if (cause !== undefined) {
    const [id, certainty] = cause;
    return [rankedCause(entry, id, atMost(limit, certainty), basis, more)];
  }
  const all = causesOf(entry);
  const certainty = all.length === 1 ? atMost(limit, 'likely') : 'possible';
  return all.map(({ id }) => rankedCause(entry, id, certainty, basis, more));
}
