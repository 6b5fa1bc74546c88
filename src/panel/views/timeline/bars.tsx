import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../timeline/points';
import { ticksOf } from '../../timeline/ticks';
import { drawFrame } from './draw';
import type { Frame } from './frame';
import { onThemeChange, type Palette, paletteOf } from './palette';

/** Room for one of the times, in CSS pixels. */
const TIME_WIDTH = 90;

/** The picture of a frame, drawn again when it or the theme changes. */
export function Bars({
  frame,
  marks,
  language,
}: {
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  readonly language: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [palette, setPalette] = useState<Palette>();

  useEffect(() => {
    const read = () => {
      if (canvas.current) setPalette(paletteOf(canvas.current));
    };
    read();
    return onThemeChange(read);
  }, []);

  const { axis, width } = frame;
  const ticks = useMemo(
    () => ticksOf(axis, Math.max(1, width / TIME_WIDTH), language),
    [axis, width, language],
  );
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !palette) return;
    const width = Math.round(frame.width * frame.ratio);
    const height = Math.round(frame.height * frame.ratio);
    // Setting the size empties a canvas, so only when it changes.
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    drawFrame(context, frame, ticks, marks, palette);
  }, [frame, ticks, marks, palette]);

  return <canvas ref={canvas} class="timeline-bars" />;
}
