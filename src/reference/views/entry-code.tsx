import { codeIn, familyOf } from '../../knowledge/entry-id';
import type { LocalEntry } from '../../knowledge/local-entry';
import { Breakable } from '../../ui/breakable';

/** Whether an entry is a page on a subject, which has no code. */
export function isGuide({ id }: LocalEntry): boolean {
  return familyOf(id) === 'guide';
}

/** The code as a heading shows it; nothing for a guide. */
export function EntryCode({ entry }: { readonly entry: LocalEntry }) {
  return isGuide(entry) ? null : <Breakable text={codeIn(entry.id)} />;
}
