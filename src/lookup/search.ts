import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { createCodeIndex, withoutNoise } from './code-index';
import { BOOST, FIELDS, fieldsFor, isField, kindsOf, type Searchable, textOf, weightOf } from './fields';
import { indexKey, indexWords, normalise, queryParts, queryWords } from './words';

/** Finds entries by code and by words. */
export interface Search<Item> {
  /**
   * The entries that a query finds, best first: those whose code it is or begins, then those whose texts have its words, with
   * room for a typing slip. Empty for a blank query. Until {@link ready}, codes alone are searched.
   */
  find(query: string): readonly Item[];
  /** The entry whose code, or another spelling of it, a text is. */
  named(text: string): Item | undefined;
  /** Resolves when the texts are searched too. */
  readonly ready: Promise<void>;
}

/** So many entries are indexed at a time, between which a page can draw and take keys. */
const CHUNK = 8;
/** What is longer than this is no query; its beginning is. */
const LONGEST = 200;

/** Of a query's first words, so many are looked up as codes. */
const MOST_CODES = 8;

/** An entry with much to say is not held against it: https://lucaong.github.io/minisearch/types/MiniSearch.BM25Params.html */
const BM25 = { k: 1.2, b: 0.3, d: 0.5 };

/** Makes the search over entries of one language; the texts are indexed in small steps, beside what else the page does. */
export function createSearch<Item extends Searchable>(entries: readonly Item[]): Search<Item> {
  const codes = createCodeIndex(entries);
  const texts = new MiniSearch<{ readonly id: number; readonly entry: Item }>({
    fields: [...FIELDS],
    extractField: ({ id, entry }, field) => (isField(field) ? textOf(entry, field) : id),
    tokenize: indexWords,
    processTerm: indexKey,
  });
  const weights = entries.map(weightOf);
  const byTitle = group(entries, ({ title }) => [normalise(title)]);
  const byKind = group(entries, kindsOf);
  const ready = texts.addAllAsync(
    entries.map((entry, id) => ({ id, entry })),
    { chunkSize: CHUNK },
  );

  const run = (words: readonly string[], options: SearchOptions) =>
    texts.search('', {
      tokenize: () => [...words],
      boost: BOOST,
      boostDocument: (id: number) => weights[id] ?? 1,
      bm25: BM25,
      fields: [...fieldsFor(words)],
      prefix: (word, at) => word.length > 2 || at === words.length - 1,
      ...options,
    });

  /** Whole words, then their parts, then with slips, then what has most of them: the first that finds something. */
  function searchTexts(query: string): readonly SearchResult[] {
    const words = queryWords(query);
    const parts = queryParts(query);
    if (words.length === 0) return [];
    const whole = run(words, { combineWith: 'AND' });
    if (whole.length > 0) return whole;
    const inParts = parts.join() === words.join() ? [] : run(parts, { combineWith: 'AND' });
    if (inParts.length > 0) return inParts;
    const some = run(parts, { combineWith: 'OR', fuzzy: slipsIn });
    const most = Math.max(...some.map(({ queryTerms }) => queryTerms.length));
    if (most === parts.length) return some.filter(({ queryTerms }) => queryTerms.length === most);
    return some
      .filter(({ queryTerms }) => queryTerms.length * 2 >= parts.length)
      .toSorted((a, b) => b.queryTerms.length - a.queryTerms.length || b.score - a.score);
  }

  /**
   * How many words of a query mean an entry by its code or kind rather than its texts: of `404 mime`, those of 404 come first,
   * of `ftp timeout`, those of FTP. Nothing says so more than a title that is the query.
   */
  function meantBy(query: string, words: readonly string[]): ReadonlyMap<number, number> {
    const meant = new Map<number, number>();
    const count = (entries: readonly number[], by: number) => {
      for (const at of entries) meant.set(at, (meant.get(at) ?? 0) + by);
    };
    count(byTitle.get(query) ?? [], words.length + 1);
    for (const word of words) count(isCode(word) ? codes.find(word) : (byKind.get(word) ?? []), 1);
    return meant;
  }

  return {
    find(whole) {
      const query = withoutNoise(normalise(whole.slice(0, LONGEST)).trim());
      const words = query.split(/[\s,;()]+/, MOST_CODES);
      const meant = meantBy(query, words.length > 1 ? words : []);
      const order = ({ id }: SearchResult) => meant.get(id) ?? 0;
      const hits = searchTexts(query).toSorted((a, b) => order(b) - order(a));
      const found = new Set([
        ...codes.find(whole.slice(0, LONGEST)),
        ...hits.filter((hit) => order(hit) > 0).map(({ id }) => id),
        // A code is an answer even where no text has the words beside it.
        ...words.filter(isCode).flatMap((word) => codes.exact(word) ?? []),
        ...hits.map(({ id }) => id),
      ]);
      return [...found].flatMap((at) => entries[at] ?? []);
    },
    named(text) {
      const at = codes.exact(text.slice(0, LONGEST));
      return at === undefined ? undefined : entries[at];
    },
    ready,
  };
}

function isCode(word: string): boolean {
  return /[\d_]/.test(word);
}

/** How many characters of a word may be wrong; a number with a slip in it is another number, and so are Chinese keys. */
function slipsIn(word: string): number {
  if (word.length < 4 || /[\d#]/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The positions of the entries that each key belongs to. */
function group<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(at);
      else groups.set(key, [at]);
    }
  }
  return groups;
}
