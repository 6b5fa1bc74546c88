/// <reference types="vite/types/importMeta.d.ts" />
import type { EntryId } from '../knowledge/entry';
import type { Names } from './names';
import {
  type Claim,
  claimPassage,
  FORM_IDS,
  type FormId,
  type Passage,
  pastedText,
  type Reader,
} from './reader';

/** A code in a text. */
export interface Mention {
  readonly id: EntryId;
  /** First and one past the last character. */
  readonly from: number;
  readonly to: number;
}

/** All that was recognised in a text. */
export interface Reading {
  /** The kinds of text it has, in the order of {@link FORM_IDS}. */
  readonly forms: readonly FormId[];
  /** Every code, in the order of the text; none overlaps another. */
  readonly mentions: readonly Mention[];
}

const modules = import.meta.glob<{ default: Reader }>(['./readers/*.ts', '!./readers/*.test.ts'], {
  eager: true,
});

/** Every reader, in the order of their turns. */
export const readers: readonly Reader[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => FORM_IDS.indexOf(a.id) - FORM_IDS.indexOf(b.id));

const byForm = new Map(readers.map((reader) => [reader.id, reader]));

/** A text of this many characters is no longer than a code. */
const LONGEST_CODE = 80;

/**
 * Finds every code in a text that someone pasted, whatever it is. Each part of it is read by the first reader that
 * understands it. Never throws; a text without codes gives none.
 */
export function readText(text: string, names: Names): Reading {
  const forms = new Set<FormId>();
  const mentions: Mention[] = [];
  const taken = createTaken(text.length);
  let { lines } = pastedText(text);

  for (const form of FORM_IDS) {
    lines = lines.filter((line) => line.text !== '' && !taken.all(line.from, line.from + line.text.length));
    const passages =
      form === 'phrase' ? phrasesIn(text, names) : (byForm.get(form)?.read({ whole: text, lines }) ?? []);
    for (const passage of inOrder(passages)) {
      if (taken.any(passage.from, passage.to)) continue;
      const meant = mentionsOf(passage.claims, names);
      // What means nothing is left to the next reader.
      if (meant.length === 0 && passage.claims.length > 0) continue;
      taken.add(passage.from, passage.to);
      mentions.push(...meant);
      if (meant.length > 0) forms.add(form);
    }
  }
  if (mentions.length === 0) mentions.push(...wholeCode(text, names));
  mentions.sort((a, b) => a.from - b.from);
  return { forms: FORM_IDS.filter((id) => forms.has(id)), mentions };
}

/** From the left; of those that begin together the longest first, which says most. */
function inOrder<Range extends { readonly from: number; readonly to: number }>(
  ranges: readonly Range[],
): readonly Range[] {
  return ranges.toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** What the claims of a passage mean, without those that overlap another. */
function mentionsOf(claims: readonly Claim[], names: Names): readonly Mention[] {
  const meant: Mention[] = [];
  let end = 0;
  for (const claim of inOrder(claims)) {
    const id = idOf(claim, names);
    if (id === undefined || claim.from < end || claim.to <= claim.from) continue;
    meant.push({ id, from: claim.from, to: claim.to });
    end = claim.to;
  }
  return meant;
}

function idOf({ spellings, certain = false }: Claim, { named, unknown }: Names): EntryId | undefined {
  for (const spelling of spellings) {
    const id = named(spelling);
    if (id !== undefined) return id;
  }
  if (!certain) return undefined;
  for (const spelling of spellings) {
    const id = unknown(spelling);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Sentences and headings that the reference knows, wherever they stand. */
function phrasesIn(text: string, names: Names): readonly Passage[] {
  return names.phrasesIn(text).map(({ id, from, to }) => claimPassage({ from, to, spellings: [id] }));
}

/** A text that is nothing but a code. */
function wholeCode(text: string, names: Names): readonly Mention[] {
  const code = text.trim();
  if (code === '' || code.length > LONGEST_CODE) return [];
  const id = names.named(code);
  const from = text.indexOf(code);
  return id === undefined ? [] : [{ id, from, to: from + code.length }];
}

/** Which characters are taken: a mark each, so that a look-up costs no more than the range is long. */
function createTaken(length: number): {
  add(from: number, to: number): void;
  any(from: number, to: number): boolean;
  all(from: number, to: number): boolean;
} {
  const marks = new Uint8Array(length);
  return {
    add: (from, to) => void marks.fill(1, from, to),
    any: (from, to) => marks.subarray(from, to).includes(1),
    all: (from, to) => !marks.subarray(from, to).includes(0),
  };
}
