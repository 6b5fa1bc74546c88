import './code.css';
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../../../../evidence/places';
import { chunksOf, type Line, linesOf, runsOf, type Segment } from '../../../body/lines';
import type { Tokens } from '../../../body/tokens';
import type { ViewModel } from '../../../store/view-model';
import { isFindOpen } from '../find';
import { type At, Mark } from './mark';

/** Chunks that are drawn before the first paint, and in each turn after it: few milliseconds' work. */
const AT_ONCE = 2;
const A_TURN = 2;
/** Most chunks that are drawn unasked: about 4,000 lines, or 320,000 characters. */
const UNASKED = 40;

/** The pieces of evidence in a text. */
interface Marks {
  readonly places: readonly Place[];
  /** The number of the first place among all of the body. */
  readonly first: number;
  readonly at: ReadonlySignal<At>;
}

/** How many of the chunks are drawn: a few at once, the others one turn after the other, as far as wanted. */
function useDrawn(wanted: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => {
    if (drawn >= wanted) return;
    const timer = setTimeout(() => setDrawn(drawn + A_TURN));
    return () => clearTimeout(timer);
  }, [drawn, wanted]);
  return Math.min(drawn, wanted);
}

/** Pieces of code in their colours. */
function coloured(segments: readonly Segment[]): ComponentChildren {
  return segments.map(({ text, from, kind }) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={from} class={`code-${kind}`}>
        {text}
      </span>
    ),
  );
}

function LineView({
  text,
  line,
  tokens,
  marks,
}: {
  readonly text: string;
  readonly line: Line;
  readonly tokens: Tokens;
  readonly marks: Marks | undefined;
}) {
  const places = marks?.places ?? [];
  return (
    <span class="code-line" data-line={line.number}>
      {runsOf(text, line, tokens, places).map(({ place, segments }) => {
        if (place === undefined || !marks) return coloured(segments);
        // A place that begins before the line is continued by it.
        const isFirst = (places[place]?.from ?? 0) >= line.from;
        return (
          <Mark key={`${place}`} place={marks.first + place} isFirst={isFirst} at={marks.at}>
            {coloured(segments)}
          </Mark>
        );
      })}
    </span>
  );
}

/** Lines that are drawn in one go; the browser lays them out when they come near the view. */
function Chunk({
  lines,
  ...shared
}: {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly tokens: Tokens;
  readonly marks: Marks | undefined;
}) {
  return (
    <span class="code-chunk" style={{ '--lines': lines.length }}>
      {lines.map((line) => (
        <LineView key={line.from} line={line} {...shared} />
      ))}
    </span>
  );
}

/** A text line by line, with its colours and marks: always as text, never as markup. */
export function Code({
  text,
  tokens,
  marks,
  numbered,
  model,
}: {
  readonly text: string;
  readonly tokens: Tokens;
  readonly marks: Marks | undefined;
  readonly numbered: boolean;
  readonly model: ViewModel;
}) {
  const { words, settings } = model;
  const [isAsked, setAsked] = useState(false);
  const lines = useMemo(() => linesOf(text), [text]);
  const chunks = useMemo(() => chunksOf(lines), [lines]);
  // The same elements for each turn, so that what is drawn is not compared again.
  const views = useMemo(
    () =>
      chunks.map((chunk, at) => <Chunk key={at} text={text} lines={chunk} tokens={tokens} marks={marks} />),
    [chunks, text, tokens, marks],
  );
  const lastMark = marks?.places.at(-1)?.from ?? 0;
  const throughMarks = chunks.findIndex((chunk) => (chunk.at(-1)?.to ?? 0) > lastMark) + 1;
  const unasked = Math.min(chunks.length, Math.max(UNASKED, throughMarks));
  const drawn = useDrawn(isAsked || isFindOpen.value ? chunks.length : unasked);
  const lastLine = lines.findLast(({ number }) => number !== undefined)?.number ?? 0;
  return (
    <>
      <pre
        class={`listing ${numbered ? 'numbered' : ''} ${settings.body.wrap.value ? 'wraps' : ''}`}
        style={{ '--digits': String(lastLine).length }}
      >
        {views.slice(0, drawn)}
      </pre>
      {drawn === unasked && unasked < chunks.length && (
        <button type="button" class="link show-all" onClick={() => setAsked(true)}>
          {words.details.body.showAll(lastLine)}
        </button>
      )}
    </>
  );
}
