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
 * @param count how many lines there are.
 * @param isRow whether a line can be selected.
 * @param current index of the selected line, -1 for none.
 * @param step how many rows on; negative for up, infinite for the very first or last.
 * @returns the index of the line to select, -1 when there is none.
 */
export function nextRow(
  count: number,
  isRow: (index: number) => boolean,
  current: number,
  step: number,
): number {
  const direction = Math.sign(step);
  const jump = !Number.isFinite(step);
  // An infinite step looks from the far end back; the others walk on from where they are.
  const walk = jump ? -direction : direction;
  const from = jump === direction > 0 ? count : -1;
  let left = jump ? 1 : Math.abs(step);
  let found = jump ? -1 : current;
  for (
    let index = (jump || current < 0 ? from : current) + walk;
    left > 0 && index >= 0 && index < count;
    index += walk
  ) {
    if (!isRow(index)) continue;
    found = index;
    left -= 1;
  }
  return found;
}
