import { lowerBound } from '../sorted-numbers';

/** What a piece of code is, as far as it has a colour of its own. */
export const KINDS = [
  'plain',
  'keyword',
  'string',
  'number',
  'comment',
  'tag',
  'attribute',
  'definition',
] as const;
export type Kind = (typeof KINDS)[number];

/** The pieces of a text, one after the other without a gap; in arrays that pass between threads without a copy. */
export interface Tokens {
  /** Where each piece ends; it begins where the one before ends. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** What each piece is: a place in {@link KINDS}. */
  readonly kinds: Uint8Array<ArrayBuffer>;
}

/** A text without colours. */
export const NO_TOKENS: Tokens = { ends: new Uint32Array(), kinds: new Uint8Array() };

/** The first piece that ends behind an offset. */
export function tokenAt({ ends }: Tokens, offset: number): number {
  return lowerBound(ends, offset + 1);
}
