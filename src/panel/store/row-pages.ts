import { createPageFinder, type Page } from '../../failure/pages';
import type { Row } from './row';

const stamps = new WeakMap<readonly Page[], number>();
let last = 0;

/** The number of a list of pages; a row remembers of which list its page is. */
function stampOf(pages: readonly Page[]): number {
  const known = stamps.get(pages);
  if (known !== undefined) return known;
  last += 1;
  stamps.set(pages, last);
  return last;
}

/** Gives each row the page that it belongs to. @returns the rows. */
export function assignPages(rows: readonly Row[], pages: readonly Page[]): readonly Row[] {
  const stamp = stampOf(pages);
  const find = createPageFinder(pages);
  for (const row of rows) {
    if (row.pageStamp === stamp) continue;
    row.page = find(row);
    row.pageStamp = stamp;
  }
  return rows;
}
