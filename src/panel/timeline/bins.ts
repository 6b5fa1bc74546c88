import { lowerBound } from '../sorted-numbers';
import type { Axis } from './axis';
import { CLASSES, type Points } from './points';

/** How many points of each class are in each bin of an axis. */
export interface Bins {
  /** Bin by bin, in each the classes in their order: the count of class `c` in bin `b` is at `b * CLASSES.length + c`. */
  readonly counts: Uint32Array;
  /** All classes of the fullest bin. */
  readonly most: number;
  /** Points of each class, those outside the axis left out. */
  readonly totals: readonly number[];
  /** Points before the axis begins and after it ends. */
  readonly outside: number;
}

/** Counts points by bin and class, in one pass. */
export function binsOf({ times, classes }: Points, { from, to, width, count }: Axis): Bins {
  const perBin = CLASSES.length;
  const counts = new Uint32Array(count * perBin);
  const start = lowerBound(times, from);
  const end = lowerBound(times, to);
  for (let at = start; at < end; at += 1) {
    const bin = Math.floor(((times[at] ?? from) - from) / width);
    const place = bin * perBin + (classes[at] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const totals = CLASSES.map(() => 0);
  let most = 0;
  for (let bin = 0; bin < count; bin += 1) {
    const own = countsIn(counts, bin);
    let sum = 0;
    for (const [at, number] of own.entries()) {
      sum += number;
      totals[at] = (totals[at] ?? 0) + number;
    }
    most = Math.max(most, sum);
  }
  return { counts, most, totals, outside: times.length - (end - start) };
}

/** The counts of one bin, class by class. */
export function countsIn(counts: Uint32Array, bin: number): Uint32Array {
  return counts.subarray(bin * CLASSES.length, (bin + 1) * CLASSES.length);
}
