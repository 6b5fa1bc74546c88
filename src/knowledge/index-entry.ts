import type { Entry, EntryId, Family } from './entry';
import { familyOf } from './entry-id.ts';

/** What can be known of an entry without loading any text. */
export interface IndexEntry {
  readonly id: EntryId;
  /** The ids of its causes, most common first. */
  readonly causes: readonly string[];
  readonly aliases?: readonly string[];
}

/** The families that a failing request itself can name; the others stand beside them in logs and pages. */
const REQUEST_FAMILIES: readonly Family[] = ['http', 'iis', 'ancm', 'net', 'vendor'];

/** The entries that a failing request can have, without their texts. */
export function indexOf(entries: readonly Entry[]): readonly IndexEntry[] {
  return entries
    .filter(({ id }) => REQUEST_FAMILIES.includes(familyOf(id)))
    .map(({ id, causes, aliases }) => ({
      id,
      causes: causes.map((cause) => cause.id),
      ...(aliases !== undefined && { aliases }),
    }));
}
