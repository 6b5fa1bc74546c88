import type { Filter, Span, Term } from '../../../failure/filter';

/** What a part of the filter's text is, and so how it is coloured. */
export type PieceKind = 'space' | 'negation' | 'key' | 'value' | 'text' | 'regex';

/** A part of the filter's text that looks the same throughout. */
export interface Piece {
  /** Where it begins. */
  readonly from: number;
  readonly text: string;
  readonly kind: PieceKind;
  /** Whether it can match nothing, or not as meant. */
  readonly isProblem: boolean;
}

type Mark = Span & { readonly kind: PieceKind };

function marksOf(term: Term): readonly Mark[] {
  const { from } = term;
  const negation: readonly Mark[] = term.negative ? [{ from, to: from + 1, kind: 'negation' }] : [];
  if (term.kind === 'keyed') {
    const { key, values } = term;
    // With its colon.
    const ofKey: Mark = { from: key.from, to: key.to + 1, kind: 'key' };
    return [
      ...negation,
      ofKey,
      ...values.map((value): Mark => ({ from: value.from, to: value.to, kind: 'value' })),
    ];
  }
  const start = from + (term.negative ? 1 : 0);
  return [...negation, { from: start, to: term.to, kind: term.kind }];
}

/** The whole of a filter's text in pieces, in order. */
export function piecesOf({ text, terms, problems }: Filter): readonly Piece[] {
  const wrong = new Set(problems.map(({ from }) => from));
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, kind: PieceKind) => {
    if (to > at) {
      const isProblem = kind !== 'space' && kind !== 'negation' && wrong.has(at);
      pieces.push({ from: at, text: text.slice(at, to), kind, isProblem });
    }
    at = to;
  };
  for (const { from, to, kind } of terms.flatMap(marksOf)) {
    // Spaces between terms, commas between values.
    add(from, 'space');
    add(to, kind);
  }
  add(text.length, 'space');
  return pieces;
}
