import type { Words } from '../../../i18n/words';
import { countsIn } from '../../timeline/bins';
import { CLASSES, type Mark } from '../../timeline/points';
import type { Span } from '../../timeline/span';
import { rangeText } from '../../timeline/ticks';
import type { Frame } from './frame';

/** When a bin is, what failed in it, and which pages were opened. For the eye: the sliders and the summary say it too. */
export function Tooltip({
  bin,
  frame,
  marks,
  words,
  language,
}: {
  readonly bin: number;
  readonly frame: Frame;
  readonly marks: readonly Mark[];
  readonly words: Words;
  readonly language: string;
}) {
  const { axis, bins } = frame;
  const from = axis.from + bin * axis.width;
  const span: Span = { from, to: from + axis.width };
  const counts = countsIn(bins.counts, bin);
  const { timeline } = words.problems;
  const place = (bin + 0.5) / axis.count;
  return (
    <div
      class="timeline-tooltip"
      aria-hidden="true"
      style={place < 0.5 ? { left: `${place * 100}%` } : { right: `${(1 - place) * 100}%` }}
    >
      <b>{rangeText(span, language)}</b>
      {CLASSES.map((name, at) => {
        const count = counts[at] ?? 0;
        return (
          count > 0 && (
            <span key={name} class={`timeline-key ${name}`}>
              {timeline.counts[name](count)}
            </span>
          )
        );
      })}
      {counts.every((count) => count === 0) && <span class="quiet">{timeline.none}</span>}
      {marks
        .filter(({ at }) => at >= span.from && at < span.to)
        .map(({ at, label }) => (
          <span key={`${at}${label}`} class="timeline-key mark">
            {label}
          </span>
        ))}
    </div>
  );
}
