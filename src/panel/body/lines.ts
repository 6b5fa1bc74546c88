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
  /** Where it begins in the text that the line is of. */
  readonly from: number;
  readonly kind: Kind;
}

/** Pieces of a line that are marked together, or not at all. */
export interface Run {
  /** Which of the marked places it belongs to. */
  readonly place: number | undefined;
  readonly segments: readonly Segment[];
}

/** The part of a line that marks may cover: neither its indentation nor its end. */
function inkOf(text: string, { from, to }: Place): Place {
  const line = text.slice(from, to);
  const start = from + line.length - line.trimStart().length;
  return { from: start, to: Math.max(start, from + line.trimEnd().length) };
}

/** Cuts a piece of a text where its colours change. */
function coloured(text: string, { from, to }: Place, tokens: Tokens): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = from, token = tokenAt(tokens, from); at < to; token += 1) {
    const end = Math.min(to, tokens.ends[token] ?? to);
    segments.push({ text: text.slice(at, end), from: at, kind: KINDS[tokens.kinds[token] ?? 0] ?? 'plain' });
    at = end;
  }
  return segments;
}

/**
 * The pieces of a line: put together they are its text.
 * @param places in the order of the text, apart from each other.
 */
export function runsOf(text: string, line: Place, tokens: Tokens, places: readonly Place[]): readonly Run[] {
  const ink = inkOf(text, line);
  const runs: Run[] = [];
  let at = line.from;
  const add = (place: number | undefined, to: number) => {
    if (to > at) runs.push({ place, segments: coloured(text, { from: at, to }, tokens) });
    at = Math.max(at, to);
  };
  places.forEach(({ from, to }, place) => {
    const [start, end] = [Math.max(from, ink.from), Math.min(to, ink.to)];
    if (start >= end) return;
    add(undefined, start);
    add(place, end);
  });
  add(undefined, line.to);
  return runs;
}
