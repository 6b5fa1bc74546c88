import './timeline.css';
import type { Signal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Words } from '../../../i18n/words';
import { placeOf } from '../../timeline/axis';
import { CLASSES, type Mark, type Points } from '../../timeline/points';
import type { Span } from '../../timeline/span';
import { rangeText } from '../../timeline/ticks';
import { Bars } from './bars';
import { useBrush } from './brush';
import { type Frame, useFrame } from './frame';
import { Handle } from './handle';
import { Tooltip } from './tooltip';

/** What stands beside the strip. */
interface Summarized {
  readonly text: string;
  /** The longest that it is going to be, as long as as many failures are there. */
  readonly widest: string;
}

const NO_MARKS: readonly Mark[] = [];
const TEXT_ID = 'timeline-text';

/** The summary, as wide as the longest so far: else the strip beside it would change with each letter of a filter. */
function Summary({ text, widest }: Summarized) {
  const longest = useRef('');
  if (widest.length > longest.current.length) longest.current = widest;
  return (
    <span class="timeline-count">
      <span>{text}</span>
      <span class="timeline-longest" aria-hidden="true">
        {longest.current}
      </span>
    </span>
  );
}

/** What failed in all, class by class, in the colours of the bars; and how much lies beyond the axis. */
function Legend({ frame, words }: { readonly frame: Frame; readonly words: Words }) {
  const { totals, outside } = frame.bins;
  const { timeline } = words.problems;
  return (
    <span class="timeline-legend">
      {CLASSES.map((name, at) => {
        const count = totals[at] ?? 0;
        return (
          count > 0 && (
            <span key={name} class={`timeline-key ${name}`} title={timeline.counts[name](count)}>
              {timeline.short[name]}
            </span>
          )
        );
      })}
      {outside > 0 && (
        <span class="quiet" title={timeline.outsideHint}>
          {timeline.outside(outside)}
        </span>
      )}
    </span>
  );
}

/** The strip in words. @param range its times. */
function textOf({ bins }: Frame, range: string, words: Words): string {
  const { timeline } = words.problems;
  const counts = CLASSES.flatMap((name, at) => {
    const count = bins.totals[at] ?? 0;
    return count > 0 ? [timeline.counts[name](count)] : [];
  });
  return timeline.summary(range, counts.length > 0 ? counts : [timeline.none]);
}

/**
 * Failures over time, stacked by class. A span of it is chosen with the pointer, or with its two sliders; Esc and a double click give
 * it up.
 * @param points a new object whenever they change.
 * @param marks navigations, drawn as lines; a new array whenever they change.
 * @param span what is chosen, in whole bins; undefined for all.
 * @param summary how many failures of how many problems, beside the strip.
 */
export function Timeline({
  points,
  marks = NO_MARKS,
  span,
  summary,
  words,
  language,
}: {
  readonly points: Points;
  readonly marks?: readonly Mark[];
  readonly span: Signal<Span | undefined>;
  readonly summary?: Summarized;
  readonly words: Words;
  readonly language: string;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const frame = useFrame(strip, points, span).value;
  const axis = frame?.axis;
  const { hovered, grip, giveUp, handlers } = useBrush(strip, axis, span);
  const { timeline } = words.problems;

  const range = useMemo(() => (axis ? rangeText(axis, language) : ''), [axis, language]);
  const choose = (next: Span | undefined) => {
    span.value = next;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || span.value === undefined) return;
    giveUp();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section class="timeline" id="timeline" aria-label={timeline.label}>
      <div
        class={`timeline-strip ${grip.value}`}
        ref={strip}
        role="group"
        aria-label={timeline.span}
        aria-describedby={TEXT_ID}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        {frame && <Bars frame={frame} marks={marks} language={language} />}
        {axis && span.value && (
          <>
            <div class="timeline-outside before" style={{ width: percent(placeOf(span.value.from, axis)) }} />
            <div
              class="timeline-outside after"
              style={{ width: percent(1 - placeOf(span.value.to, axis)) }}
            />
          </>
        )}
        {axis &&
          (['from', 'to'] as const).map((end) => (
            <Handle
              key={end}
              end={end}
              axis={axis}
              span={span.value}
              choose={choose}
              words={words}
              language={language}
            />
          ))}
        {frame && hovered.value !== undefined && hovered.value < frame.axis.count && (
          <Tooltip bin={hovered.value} frame={frame} marks={marks} words={words} language={language} />
        )}
      </div>
      <p class="timeline-summary" title={timeline.hint}>
        {summary && <Summary {...summary} />}
        {frame && <Legend frame={frame} words={words} />}
      </p>
      <p class="visually-hidden" id={TEXT_ID}>
        {frame && textOf(frame, range, words)} {timeline.hint}
      </p>
    </section>
  );
}

const percent = (part: number) => `${Math.max(0, Math.min(1, part)) * 100}%`;
