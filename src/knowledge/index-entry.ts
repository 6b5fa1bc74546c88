import type { Entry, EntryId } from './entry';

/** What can be known of an entry without loading any text. */
export interface IndexEntry {
  readonly id: EntryId;
  readonly severity: Entry['severity'];
  /** The ids of its causes, most common first. */
  readonly causes: readonly string[];
  readonly aliases?: readonly string[];
}

/** An entry without its texts. */
export function indexEntry({ id, severity, causes, aliases }: Entry): IndexEntry {
  return { id, severity, causes: causes.map((cause) => cause.id), ...(aliases !== undefined && { aliases }) };
}
