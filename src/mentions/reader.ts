/** The kinds of text that codes are read from, the ones whose form says most first. */
export const FORM_IDS = [
  'w3c-log',
  'ftp-log',
  'httperr-log',
  'access-log',
  'ftp-transcript',
  'curl-output',
  'phrase',
  'error-page',
  'stack-trace',
  'status-line',
  'error-name',
] as const;
export type FormId = (typeof FORM_IDS)[number];

/** A line of the text, without its end. */
export interface Line {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
}

/** A text that someone pasted. */
export interface PastedText {
  readonly whole: string;
  readonly lines: readonly Line[];
}

/** A code in the text, as it stands there and as it may be spelt in the reference. */
export interface Claim {
  /** First and one past the last character, in the whole text. */
  readonly from: number;
  readonly to: number;
  /** Spellings or ids, the most precise first: the first that the reference knows is meant. */
  readonly spellings: readonly string[];
  /** The text says for certain that this is a code, so that one which the reference lacks is meant too. */
  readonly certain?: boolean;
}

/** A part of the text that a reader understood; readers after it don't look there any more. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly Claim[];
}

/** Reads one kind of text. One file each in `readers/`, registered by being there. */
export interface Reader {
  /** The file's name without its ending; its place in {@link FORM_IDS} is its turn. */
  readonly id: FormId;
  /** What it reads, one sentence, with the source of the form. */
  readonly description: string;
  /** Must not throw on any text, and must take time in proportion to its length. */
  read(text: PastedText): readonly Passage[];
}

/** Types a reader. */
export function defineReader(reader: Reader): Reader {
  return reader;
}

/** Splits a text into its lines, whatever ends them. */
export function pastedText(whole: string): PastedText {
  const lines: Line[] = [];
  let from = 0;
  while (from <= whole.length) {
    const end = whole.indexOf('\n', from);
    const to = end < 0 ? whole.length : end;
    lines.push({ text: whole.slice(from, whole[to - 1] === '\r' && to > from ? to - 1 : to), from });
    from = to + 1;
  }
  return { whole, lines };
}

/** A whole line as a passage. */
export function linePassage({ text, from }: Line, claims: readonly Claim[]): Passage {
  return { from, to: from + text.length, claims };
}

/** One claim as a passage: the rest of its line is left to other readers. */
export function claimPassage(claim: Claim): Passage {
  return { from: claim.from, to: claim.to, claims: [claim] };
}

/** What a group of a match means; a second group, if there was one, as `more`. */
type Spell = (code: string, more?: string) => readonly string[];

/**
 * Every match of a pattern as a claim on its first group, or on all from the first to the second where there is one. The
 * pattern needs the flags `d` and `g`.
 */
export function claimsOf(line: Line, pattern: RegExp, spell: Spell, certain = false): readonly Claim[] {
  return Array.from(line.text.matchAll(pattern), (match): Claim => {
    const [, code = '', more] = match;
    const [from, end] = match.indices?.[1] ?? [0, 0];
    const [, to] = match.indices?.[2] ?? [0, end];
    const spellings = spell(code, more);
    return { from: line.from + from, to: line.from + to, spellings, ...(certain && { certain }) };
  });
}
