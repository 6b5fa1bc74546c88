import { keyNamed } from './filter-keys';
import type { Subject } from './filter-subject';

/** So many of the last subjects are looked at, of those that are costly to ask fewer: a list of 100,000 must not hold up the typing. */
const MOST = 5000;
const MOST_COSTLY = 300;

/**
 * The values that the last subjects have for a key, the most frequent first: for completions.
 * @param subjects a list, or what gives the last of one as a list's `slice` does.
 */
export function valuesIn(
  subjects: { slice(from: number): readonly Subject[] },
  key: string,
): readonly string[] {
  const { seenIn, costly = false } = keyNamed(key) ?? {};
  if (!seenIn) return [];
  const counts = new Map<string, number>();
  for (const subject of subjects.slice(costly ? -MOST_COSTLY : -MOST)) {
    for (const value of seenIn(subject)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  counts.delete('');
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
