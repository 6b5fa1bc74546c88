import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../timeline/points';
import { drawFrame } from './draw';
import type { Frame } from './frame';
import { onThemeChange, type Palette, paletteOf } from './palette';

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

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !palette) return;
    const width = Math.round(frame.width * frame.ratio);
    const height = Math.round(frame.height * frame.ratio);
    // Setting the size empties a canvas, so only when it changes.
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    drawFrame(context, frame, marks, palette, language);
  }, [frame, marks, palette, language]);

  return <canvas ref={canvas} class="timeline-bars" />;
}
