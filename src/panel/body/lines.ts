import type { Place } from '../../evidence/places';
import { KINDS, type Kind, type Tokens, tokenAt } from './tokens';

/** A line of a text, or a part of one that is too long to be drawn as one. */
export interface Line extends Place {
  /** Counted from 1; undefined for what continues a line. */
  readonly number: number | undefined;
}

/** The longest line that is drawn as one, in UTF-16 units: browsers lay out a line as a whole. */
const LONGEST = 2000;

/** Lines, and characters, that are drawn in one go: few milliseconds' work. */
const LINES_A_CHUNK = 100;
const LENGTH_A_CHUNK = 8000;

/** The lines of a text, each with the line break that ends it. The last may be empty, as in any editor. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let number = 1; ; number += 1) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end + 1;
    lines.push({ from, to: Math.min(to, from + LONGEST), number });
    for (let at = from + LONGEST; at < to; at += LONGEST) {
      lines.push({ from: at, to: Math.min(to, at + LONGEST), number: undefined });
    }
    if (end < 0) return lines;
    from = to;
  }
}

/** Puts lines together that are drawn in one go. */
export function chunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let start = 0;
  for (const line of lines) {
    const chunk = chunks.at(-1);
    if (chunk === undefined || chunk.length === LINES_A_CHUNK || line.to - start > LENGTH_A_CHUNK) {
      chunks.push([line]);
      start = line.from;
    } else chunk.push(line);
  }
  return chunks;
}

/** A piece of a line that is drawn alike. */
export interface Segment {
  readonly text: string;
  readonly kind: Kind;
  /** Which of the marked places it belongs to. */
  readonly place: number | undefined;
}

/**
 * The pieces of a line: put together they are its text.
 * @param places in the order of the text, apart from each other.
 */
export function segmentsOf(
  text: string,
  { from, to }: Place,
  tokens: Tokens,
  places: readonly Place[],
): readonly Segment[] {
  const segments: Segment[] = [];
  let token = tokenAt(tokens, from);
  let place = places.findIndex((each) => each.to > from);
  for (let at = from; at < to; ) {
    const marked = place < 0 ? undefined : places[place];
    const isMarked = marked !== undefined && marked.from <= at;
    const border = (isMarked ? marked.to : marked?.from) ?? to;
    // A marked piece has one colour, so that it stays one piece.
    const end = Math.min(to, border, isMarked ? to : (tokens.ends[token] ?? to));
    const kind = isMarked ? 'plain' : (KINDS[tokens.kinds[token] ?? 0] ?? 'plain');
    segments.push({ text: text.slice(at, end), kind, place: isMarked ? place : undefined });
    at = end;
    while ((tokens.ends[token] ?? Number.POSITIVE_INFINITY) <= at) token += 1;
    if (marked !== undefined && marked.to <= at) place = place + 1 < places.length ? place + 1 : -1;
  }
  return segments;
}
