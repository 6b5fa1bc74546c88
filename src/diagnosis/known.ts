import index from 'virtual:knowledge/index';
import type { KnownIds } from '../knowledge/code';
import type { EntryId } from '../knowledge/entry';
import type { IndexCause, IndexEntry } from '../knowledge/index-entry';

const byId = new Map<EntryId, IndexEntry>(index.map((entry) => [entry.id, entry]));
const aliases = new Map(
  index.flatMap(({ id, aliases: own = [] }) => own.map((alias) => [alias.toLowerCase(), id] as const)),
);

/** Which entries there are, without their texts. */
export const known: KnownIds = { has: (id) => byId.has(id), aliases };

/** The causes of an entry, most common first; none for an id without an entry. */
export function causesOf(id: EntryId): readonly IndexCause[] {
  return byId.get(id)?.causes ?? [];
}

/** Whether an entry has a cause of this id. */
export function hasCause(id: EntryId, cause: string): boolean {
  return causesOf(id).some((each) => each.id === cause);
}
