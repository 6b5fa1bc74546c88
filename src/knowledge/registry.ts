import type { EntryId, Family } from './entry';

/** The codes that a registry or a document lists, all of which the reference must have. */
export interface Registry {
  readonly family: Family;
  /** The page that lists them. */
  readonly source: string;
  /**
   * Codes between blanks. `404-408` is a range; a first word that ends in `.`, `:` or `_` stands before each of the line's
   * others: `404. 0-23`, `ERR_ FAILED ABORTED`.
   */
  readonly codes: readonly string[];
}

/** Types a list of codes. */
export function defineRegistry(registry: Registry): Registry {
  return registry;
}

/** The ids that a list demands. */
export function idsOf({ family, codes }: Registry): readonly EntryId[] {
  return codes.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    const isPrefix = /[.:_]$/.test(first) && others.length > 0;
    const words = isPrefix ? others : [first, ...others];
    return words.flatMap(expand).map((code): EntryId => `${family}/${isPrefix ? first : ''}${code}`);
  });
}

function expand(word: string): readonly string[] {
  const [, first, last] = /^(\d+)-(\d+)$/.exec(word) ?? [];
  if (first === undefined || last === undefined) return [word];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at));
}
