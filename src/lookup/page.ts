import type { EntryId } from '../knowledge/entry';

/** The reference's own page in the extension. */
const PAGE = 'src/reference/index.html';

/** The page that shows an entry. */
export function entryPage(id: EntryId): string {
  return `${PAGE}#${encodeURI(id)}`;
}

/** The page that shows what a query finds. */
export function searchPage(query: string): string {
  return `${PAGE}#?q=${encodeURIComponent(query)}`;
}
