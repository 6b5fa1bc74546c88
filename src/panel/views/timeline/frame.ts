import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Axis, axisOf } from '../../timeline/axis';
import { type Bins, binsOf } from '../../timeline/bins';
import type { Points } from '../../timeline/points';
import type { Span } from '../../timeline/span';

/** Room for a bin, in CSS pixels. */
const BIN = 5;

/** What the strip draws: the points in bins, and the strip's size in CSS pixels. */
export interface Frame {
  readonly axis: Axis;
  readonly bins: Bins;
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
}

/** An axis, as the object that it was before if it is the same: its times take long to write. */
function unlessNew(axis: Axis | undefined, before: Axis | undefined): Axis | undefined {
  return axis?.from === before?.from && axis?.width === before?.width && axis?.count === before?.count
    ? before
    : axis;
}

/**
 * The points in bins that fit a strip, anew when either changes, once an animation frame; browsers give none to what is hidden.
 * While there is a span the axis stays put. A span that holds no drawn point any more is given up: the page it was chosen on is gone.
 */
export function useFrame(
  strip: RefObject<HTMLElement | null>,
  points: Points,
  span: Signal<Span | undefined>,
): ReadonlySignal<Frame | undefined> {
  const frame = useSignal<Frame | undefined>(undefined);
  const latest = useRef(points);
  latest.current = points;
  const asked = useRef<number | undefined>(undefined);

  const draw = () => {
    asked.current = undefined;
    const { clientWidth: width = 0, clientHeight: height = 0 } = strip.current ?? {};
    if (width === 0) return;
    const kept = span.peek() && frame.peek()?.axis;
    const axis = kept ?? unlessNew(axisOf(latest.current, Math.floor(width / BIN)), frame.peek()?.axis);
    const bins = axis && binsOf(latest.current, axis);
    if (bins && bins.most === 0) span.value = undefined;
    frame.value = axis && bins && { axis, bins, width, height, ratio: devicePixelRatio };
  };
  const ask = () => {
    asked.current ??= requestAnimationFrame(() => {
      if (frame.peek()) draw();
      // The first picture lets the first rows be painted before.
      else asked.current = requestAnimationFrame(draw);
    });
  };

  useLayoutEffect(ask, [points]);
  useSignalEffect(() => {
    // What came while there was one has to be drawn.
    if (span.value === undefined) ask();
  });
  useEffect(() => {
    const observer = new ResizeObserver(ask);
    // Changes with the zoom and with the screen too.
    if (strip.current) observer.observe(strip.current, { box: 'device-pixel-content-box' });
    return () => {
      observer.disconnect();
      if (asked.current !== undefined) cancelAnimationFrame(asked.current);
    };
  }, []);
  return frame;
}
