import type { Timings } from '../../../failure/exchange';

/** The phases of a request in their order; `ssl` is the end of `connect`. */
export const PHASES = ['blocked', 'dns', 'connect', 'ssl', 'send', 'wait', 'receive'] as const;
export type Phase = (typeof PHASES)[number];

/** A phase, and where it lies on the request's way, in ms from its start. */
export interface PlacedPhase {
  readonly phase: Phase;
  readonly start: number;
  readonly length: number;
}

/** Where each phase begins. HAR counts `ssl` into `connect` too: the two overlap, and end together. */
export function placePhases(timings: Timings): readonly PlacedPhase[] {
  let at = 0;
  return PHASES.flatMap((phase) => {
    const length = timings[phase];
    if (length === undefined || length < 0 || !Number.isFinite(length)) return [];
    const start = phase === 'ssl' ? Math.max(0, at - length) : at;
    if (phase !== 'ssl') at += length;
    return [{ phase, start, length }];
  });
}

/** Most lines on the scale. */
const MOST_TICKS = 5;

/** Even steps for a scale from 0 to a length, in ms: 1, 2 or 5 and their tens. The first is 0. */
export function scaleTicks(whole: number): readonly number[] {
  if (!(whole > 0) || !Number.isFinite(whole)) return [0];
  const least = whole / MOST_TICKS;
  const ten = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * ten).find((each) => each >= least) ?? whole;
  return Array.from({ length: Math.floor(whole / step) + 1 }, (_, at) => at * step);
}
