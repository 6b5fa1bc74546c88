/**
 * What is chosen after a click on one of several buttons: that one alone, or none when it was that one alone; with several,
 * the one more or less.
 */
export function choose<T>(chosen: ReadonlySet<T>, clicked: T, several: boolean): ReadonlySet<T> {
  if (!several) return chosen.size === 1 && chosen.has(clicked) ? new Set() : new Set([clicked]);
  const next = new Set(chosen);
  if (!next.delete(clicked)) next.add(clicked);
  return next;
}
