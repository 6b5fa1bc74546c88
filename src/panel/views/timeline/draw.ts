import { placeOf } from '../../timeline/axis';
import { countsIn } from '../../timeline/bins';
import type { Mark } from '../../timeline/points';
import { stackHeights } from '../../timeline/stack';
import type { Tick } from '../../timeline/ticks';
import type { Frame } from './frame';
import type { Palette } from './palette';

/** Height of the line of times above the bars, in CSS pixels. */
const TIMES = 13;
/** The least height of a bar's part, in CSS pixels. */
const LEAST = 2;

/** Draws bars, times and navigations. All lengths are in device pixels, as bars are to have sharp edges. */
export function drawFrame(
  context: CanvasRenderingContext2D,
  frame: Frame,
  ticks: readonly Tick[],
  marks: readonly Mark[],
  palette: Palette,
): void {
  const { axis, ratio } = frame;
  const width = Math.round(frame.width * ratio);
  const height = Math.round(frame.height * ratio);
  const hair = Math.max(1, Math.round(ratio));
  const top = Math.round(TIMES * ratio);
  const xOf = (time: number) => Math.round(placeOf(time, axis) * width);
  context.clearRect(0, 0, width, height);

  context.font = `${10 * ratio}px ${palette.font}`;
  context.textBaseline = 'middle';
  for (const { at, text } of ticks) {
    const x = xOf(at);
    context.fillStyle = palette.line;
    context.fillRect(x, 0, hair, height);
    const room = x + context.measureText(text).width + 4 * ratio;
    context.fillStyle = palette.text;
    if (room <= width) context.fillText(text, x + 4 * ratio, top / 2);
  }
  drawBars(context, frame, palette, { width, top, height, hair });

  for (const { at } of marks) {
    if (at < axis.from || at >= axis.to) continue;
    // A margin, as bars of any colour stand beside it.
    context.fillStyle = palette.surface;
    context.fillRect(xOf(at) - hair, top, 4 * hair, height - top);
    context.fillStyle = palette.mark;
    context.fillRect(xOf(at), top, 2 * hair, height - top);
  }
}

/** The strip's inner measures, in device pixels. */
interface Room {
  readonly width: number;
  readonly top: number;
  readonly height: number;
  /** The thinnest line. */
  readonly hair: number;
}

function drawBars(
  context: CanvasRenderingContext2D,
  { axis, bins, ratio }: Frame,
  { classes }: Palette,
  { width, top, height, hair }: Room,
): void {
  for (let bin = 0; bin < axis.count; bin += 1) {
    const left = Math.round((bin / axis.count) * width);
    const right = Math.round(((bin + 1) / axis.count) * width);
    const parts = stackHeights(countsIn(bins.counts, bin), bins.most, height - top, LEAST * ratio);
    let bottom = height;
    for (const [at, part] of parts.entries()) {
      if (part === 0) continue;
      context.fillStyle = classes[at] ?? '';
      context.fillRect(left, bottom - part, Math.max(hair, right - left - hair), part);
      bottom -= part;
    }
  }
}
