import { createPageFinder, type Page } from '../../failure/pages';
import { TABLESS } from './columns';
import type { RowSet } from './row-set';

const stamps = new WeakMap<readonly Page[], number>();
let last = 0;

/** The number of a list of pages; columns remember in which list each row has its page. */
function stampOf(pages: readonly Page[]): number {
  const known = stamps.get(pages);
  if (known !== undefined) return known;
  last += 1;
  stamps.set(pages, last);
  return last;
}

/** Finds for each row the page that it belongs to, for its column. @returns the rows. */
export function placeOnPages(rows: RowSet, pages: readonly Page[]): RowSet {
  const stamp = stampOf(pages);
  const find = createPageFinder(pages);
  const places = new Map(pages.map((page, index): [Page | undefined, number] => [page, index + 1]));
  const { page, pageStamp, rows: all } = rows.columns;
  for (const slot of rows.slots) {
    if (pageStamp[slot] === stamp) continue;
    const row = all[slot];
    if (!row) continue;
    page[slot] = row.tabless ? TABLESS : (places.get(find(row)) ?? 0);
    pageStamp[slot] = stamp;
  }
  return rows;
}
