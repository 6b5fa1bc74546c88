import type { Exchange } from '../../failure/exchange';

/** How long the server took to answer, in ms: the wait for the first byte where DevTools tells it, else the whole. */
export function answerTime({ timings, duration }: Exchange): number | undefined {
  const wait = timings?.wait;
  const time = wait !== undefined && wait > 0 ? wait : duration;
  return time !== undefined && Number.isFinite(time) && time >= 0 ? time : undefined;
}

/** A time for people: `850 ms`, `3.2 s`, `120 s`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}
