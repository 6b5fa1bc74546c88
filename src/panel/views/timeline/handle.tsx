import type { TargetedKeyboardEvent } from 'preact';
import type { Words } from '../../../i18n/words';
import { type Axis, placeOf } from '../../timeline/axis';
import { narrowing } from '../../timeline/drag';
import { type End, moved, type Span, withEnd } from '../../timeline/span';
import { timeText } from '../formats';

/** Bins that a key moves an end by, and with Alt the whole span; with Shift, ten times as many. */
const STEPS: Readonly<Partial<Record<string, number>>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One end of the span as a slider; without a span, it stands at the end of the axis. */
export function Handle({
  end,
  axis,
  span,
  choose,
  words,
  language,
}: {
  readonly end: End;
  readonly axis: Axis;
  readonly span: Span | undefined;
  readonly choose: (span: Span | undefined) => void;
  readonly words: Words;
  readonly language: string;
}) {
  const whole = span ?? axis;
  const binOf = (time: number) => Math.round((time - axis.from) / axis.width);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey) return;
    const bins = event.shiftKey ? step * 10 : step;
    const by = bins * axis.width;
    const next = event.altKey
      ? moved(whole, by, axis)
      : withEnd(whole, end, whole[end] + by, axis, axis.width);
    choose(narrowing(next, axis));
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      class={`timeline-handle ${end}`}
      id={`timeline-${end}`}
      role="slider"
      tabIndex={0}
      aria-label={words.problems.timeline[end]}
      aria-valuemin={end === 'from' ? 0 : Math.min(axis.count, binOf(whole.from) + 1)}
      aria-valuemax={end === 'to' ? axis.count : Math.max(0, binOf(whole.to) - 1)}
      aria-valuenow={binOf(whole[end])}
      aria-valuetext={timeText(whole[end], language)}
      style={{ insetInlineStart: `${placeOf(whole[end], axis) * 100}%` }}
      onKeyDown={onKeyDown}
    />
  );
}
