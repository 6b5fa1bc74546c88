/**
 * Lines drawn above and below what is in view, so that a scroll shows no gap: a few while nobody scrolls, since each letter of a filter
 * draws them all.
 */
export const MARGINS = { resting: 2, scrolling: 6 } as const;

/** How many lines are drawn at most. @param height of the view and of a line, in CSS pixels. */
export function drawnLines(height: number, lineHeight: number, margin: number = MARGINS.scrolling): number {
  return Math.ceil(height / lineHeight) + 1 + 2 * margin;
}

/**
 * Which lines to draw.
 * @param count how many lines there are.
 * @param top how far the list is scrolled, in CSS pixels, like the heights.
 * @param margin lines to draw above and below what is in view.
 * @returns the first line's index, and the index after the last.
 */
export function visibleRange(
  count: number,
  top: number,
  height: number,
  lineHeight: number,
  margin: number,
): { first: number; last: number } {
  const drawn = drawnLines(height, lineHeight, margin);
  const wanted = Math.floor(top / lineHeight) - margin;
  const first = Math.max(0, Math.min(wanted, count - drawn));
  return { first, last: Math.min(count, first + drawn) };
}

/** Where keys lead from a line. @returns an index, or -1 where there are no lines. */
export function nextLine(count: number, current: number, step: number): number {
  if (count === 0) return -1;
  // From nowhere, the first step leads to an end of the list.
  const from = current >= 0 ? current : step > 0 ? -1 : count;
  return Math.max(0, Math.min(count - 1, from + step));
}

/** How the list has to be scrolled for a line to be in view, in CSS pixels; as it is where the line is in view. */
export function scrollTo(
  index: number,
  top: number,
  height: number,
  lineHeight: number,
  covered: number,
): number {
  const line = index * lineHeight;
  if (line < top + covered) return Math.max(0, line - covered);
  return line + lineHeight > top + height ? line + lineHeight - height : top;
}
