import { type Axis, binAt, nearestEdge, placeOf } from './axis';
import { type End, moved, type Span, spanBetween, withEnd } from './span';

/** What of a strip a pointer holds: an end of its span, all of it, or nothing yet. */
export type Grip = End | 'middle' | 'new';

/** A drag under way. */
export interface Drag {
  readonly grip: Grip;
  /** Where it began, as a place on the axis. */
  readonly at: number;
  /** The span that was there when it began. */
  readonly span: Span | undefined;
}

/**
 * What a pointer at a place would hold. Without a span, the ends are those of the axis.
 * @param reach how near to an end counts as on it, as a part of the axis.
 */
export function gripAt(place: number, span: Span | undefined, axis: Axis, reach: number): Grip {
  const whole = span ?? axis;
  const [from, to] = [placeOf(whole.from, axis), placeOf(whole.to, axis)];
  const [toFrom, toTo] = [Math.abs(place - from), Math.abs(place - to)];
  if (Math.min(toFrom, toTo) <= reach) return toFrom < toTo ? 'from' : 'to';
  return span !== undefined && place > from && place < to ? 'middle' : 'new';
}

/** The span that a drag to a place makes, in whole bins. */
export function dragged({ grip, at, span }: Drag, place: number, axis: Axis): Span {
  const { from, to, width, count } = axis;
  if (grip === 'new') {
    const bins = spanBetween(binAt(at, axis), binAt(place, axis));
    return { from: from + bins.from * width, to: from + (bins.to + 1) * width };
  }
  const held = span ?? { from, to };
  return grip === 'middle'
    ? moved(held, Math.round((place - at) * count) * width, axis)
    : withEnd(held, grip, nearestEdge(place, axis), axis, width);
}

/** A span as it filters: one that holds the whole axis leaves nothing out. */
export function narrowing(span: Span, axis: Axis): Span | undefined {
  return span.from <= axis.from && span.to >= axis.to ? undefined : span;
}
