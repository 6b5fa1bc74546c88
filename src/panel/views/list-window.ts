/** Height of every line of the list, in CSS pixels; the style sheet has the same. */
export const LINE_HEIGHT = 22;

/** Lines drawn above and below what is in view, so that a fast scroll shows no gap. */
const MARGIN = 8;

/**
 * Which lines to draw.
 * @param count how many lines there are.
 * @param top how far the list is scrolled, and its height, in CSS pixels.
 * @returns the first line's index, and the index after the last.
 */
export function visibleRange(count: number, top: number, height: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(count, Math.floor(top / LINE_HEIGHT)) - MARGIN);
  const last = Math.min(count, Math.ceil((top + height) / LINE_HEIGHT) + MARGIN);
  return { first, last };
}

/**
 * Where the selection goes.
 * @param isRow for each line, whether it can be selected.
 * @param current index of the selected line, -1 for none.
 * @param step how many rows on; negative for up, infinite for the very first or last.
 * @returns the index of the line to select, -1 when there is none.
 */
export function nextRow(isRow: readonly boolean[], current: number, step: number): number {
  const rows = isRow.flatMap((row, index) => (row ? [index] : []));
  const position = rows.indexOf(current);
  const start = position < 0 ? (step > 0 ? -1 : rows.length) : position;
  return rows[Math.max(0, Math.min(rows.length - 1, start + step))] ?? -1;
}
