import type { TypeGroup } from '../failure/filter-types';
import type { LayerId } from '../failure/layer';
import type { Entry, EntryId, Family } from './entry';
import { familyOf } from './entry-id.ts';

/** What can be known of a cause without loading any text. */
export interface IndexCause {
  readonly id: string;
  /** The layers that can have answered for this reason; absent where any can. */
  readonly by?: readonly LayerId[];
  /** The groups of requests that can fail for this reason; absent where any can. */
  readonly types?: readonly TypeGroup[];
  readonly overTls?: true;
}

/** What can be known of an entry without loading any text. */
export interface IndexEntry {
  readonly id: EntryId;
  /** Most common first. */
  readonly causes: readonly IndexCause[];
  readonly aliases?: readonly string[];
}

/** The families that a failing request and its page can name; the others stand beside them in logs. */
const REQUEST_FAMILIES: readonly Family[] = ['http', 'iis', 'ancm', 'aspnet', 'asp', 'net', 'vendor'];

/** The entries that a failing request can have, without their texts. */
export function indexOf(entries: readonly Entry[]): readonly IndexEntry[] {
  return entries
    .filter(({ id }) => REQUEST_FAMILIES.includes(familyOf(id)))
    .map(({ id, causes, aliases }) => ({
      id,
      causes: causes.map((cause) => ({
        id: cause.id,
        ...(cause.by !== undefined && { by: cause.by }),
        ...(cause.types !== undefined && { types: cause.types }),
        ...(cause.overTls && { overTls: cause.overTls }),
      })),
      ...(aliases !== undefined && { aliases }),
    }));
}
