import type { Points } from './points';
import type { Span } from './span';

/** A piece of time in bins of equal width. */
export interface Axis extends Span {
  /** Width of a bin, in ms. */
  readonly width: number;
  /** How many bins there are; `to` is the end of the last. */
  readonly count: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Lengths of time that divide clocks evenly, in ms, rising. */
export const ROUND: readonly number[] = [
  ...[10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28, 56, 112, 364].map((days) => days * DAY),
];

/** The shortest axis, in ms: a single failure stands on a few seconds. */
const SHORTEST = 2 * SECOND;
/** An axis grows by this part of its bins at once, so that a new failure seldom moves the others. */
const ROOM = 12;

/** The round lengths, and beyond them the last one doubled again and again. */
function roundLength(at: number): number {
  return ROUND[at] ?? (ROUND.at(-1) ?? DAY) * 2 ** (at - ROUND.length + 1);
}

/**
 * The axis for failures between two times, both in ms since the epoch, in the narrowest round bins that fit.
 * @param most how many bins there is room for, at least 2.
 */
export function axisBetween(first: number, last: number, most: number): Axis {
  const step = Math.max(1, Math.floor(most / ROOM));
  for (let at = 0; ; at += 1) {
    const width = roundLength(at);
    const from = Math.floor(first / width) * width;
    const needed = Math.floor((Math.max(last, first + SHORTEST) - from) / width) + 1;
    const count = Math.ceil(needed / step) * step;
    if (count <= most) return { from, to: from + count * width, width, count };
  }
}

/** The axis that shows all points; undefined where there are none, or no times. @param most how many bins there is room for. */
export function axisOf({ times }: Points, most: number): Axis | undefined {
  const first = times[0];
  const last = times[times.length - 1];
  if (first === undefined || last === undefined || !Number.isFinite(last - first)) return undefined;
  return axisBetween(first, last, Math.max(2, most));
}

/** Where a time stands on the axis: 0 at its beginning, 1 at its end. */
export function placeOf(time: number, { from, to }: Span): number {
  return (time - from) / (to - from);
}

/** The bin that a place on the axis falls into; places beyond its ends count as the outermost bins. */
export function binAt(place: number, { count }: Axis): number {
  return Math.max(0, Math.min(count - 1, Math.floor(place * count)));
}

/** The edge between bins that is nearest to a place on the axis, in ms since the epoch. */
export function nearestEdge(place: number, { from, width, count }: Axis): number {
  return from + Math.max(0, Math.min(count, Math.round(place * count))) * width;
}
