/** A piece of time, in ms since the epoch: from its first ms to the one after its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a time lies in a span. @param time in ms since the epoch. */
export function isWithin(time: number, { from, to }: Span): boolean {
  return time >= from && time < to;
}

/** The span between two times, whichever comes first. */
export function spanBetween(a: number, b: number): Span {
  return a <= b ? { from: a, to: b } : { from: b, to: a };
}

/** A span of the same length, moved by so many ms, but not out of the one around it. */
export function moved({ from, to }: Span, by: number, within: Span): Span {
  const allowed = Math.max(within.from - from, Math.min(within.to - to, by));
  return { from: from + allowed, to: to + allowed };
}

/** One end of a span. */
export type End = keyof Span;

/**
 * A span whose one end is moved to a time: not out of the span around it, and not nearer to the other end than `least` ms.
 */
export function withEnd(span: Span, end: End, time: number, within: Span, least: number): Span {
  return end === 'from'
    ? { ...span, from: Math.max(within.from, Math.min(span.to - least, time)) }
    : { ...span, to: Math.min(within.to, Math.max(span.from + least, time)) };
}
