import type { RowSet } from './row-set';

/** How many root causes rows have, those aside that are still to be diagnosed. */
export function countProblems({ columns, slots }: RowSet): number {
  const seen = new Uint8Array(columns.problemCount);
  let count = 0;
  for (const slot of slots) {
    const problem = columns.problem[slot] ?? 0;
    if (problem === 0 || seen[problem] === 1) continue;
    seen[problem] = 1;
    count += 1;
  }
  return count;
}
