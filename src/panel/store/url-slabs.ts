import type { RowSet } from './row-set';

/** URLs that lie in one text: some 300 kB, copied in a few ms. */
const SLAB = 4096;

/**
 * Moves the URLs of rows together in memory. A filter looks at all of them with each letter; where each lies beside what else came
 * with its request, it waits for memory most of the time. V8 keeps the part of a text that `slice` gives as a reference to the text.
 * @see https://v8.dev/blog/v8-release-90 and `SlicedString` in V8's source
 * @returns what is left to do, in steps of a few ms; nothing for rows that were moved before.
 */
export function* gatherUrls(rows: RowSet): Generator<void> {
  for (let from = 0; from + SLAB <= rows.length; from += SLAB) {
    const part = rows.slice(from, from + SLAB).filter(({ isGathered }) => !isGathered);
    // A few that came late are not worth a text of their own.
    if (part.length < SLAB / 2) continue;
    const slab = part.map(({ lowerUrl }) => lowerUrl).join('');
    let at = 0;
    for (const row of part) {
      const end = at + row.lowerUrl.length;
      row.gather(slab.slice(at, end));
      rows.columns.update(row);
      at = end;
    }
    yield;
  }
}
