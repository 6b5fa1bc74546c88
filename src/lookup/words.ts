/**
 * The words of a text for the search index, in lower case: Latin words whole and in parts (`web.config`, `web`, `config`), and
 * Chinese in pairs of neighbouring characters, since it has no blanks between its words.
 */
export function indexWords(text: string): string[] {
  const found = new Set<string>();
  const lower = normalise(text);
  for (const [word] of lower.matchAll(WORD)) {
    if (isHan(word)) addAll(found, pairs(word));
    else {
      found.add(word);
      addAll(found, partsOf(word));
    }
  }
  for (const [pattern, words] of SAME) if (pattern.test(lower)) addAll(found, words);
  return [...found];
}

/** The words of a query: Latin words whole, Chinese in pairs. A word that is half typed is its own prefix. */
export function queryWords(query: string): string[] {
  return wordsOfQuery(query, (word) => [word]);
}

/** The words of a query in their smallest parts, for when the whole words find nothing. */
export function queryParts(query: string): string[] {
  return wordsOfQuery(query, (word) => {
    const parts = partsOf(word);
    return parts.length > 0 ? parts : [word];
  });
}

/** As people type it: full-width forms are the half-width ones, and case says nothing. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * A word as the index keeps it: Chinese in hexadecimal. The index is a tree that tries the branches of a node one by one;
 * thousands of characters would be as many branches of its root.
 */
export function indexKey(word: string): string {
  return isHan(word)
    ? `#${Array.from(word, (character) => character.codePointAt(0)?.toString(16)).join('')}`
    : word;
}

const HAN = /\p{Script=Han}/u;
const WORD = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[.:/+_-]+(?!\p{Script=Han})[\p{L}\p{N}]+)*/gu;
/** What is said in several ways: a text with one of them has the words of all. */
const SAME: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\btim(?:e|ed|es)[ -]?out/, ['timeout', 'timed', 'time', 'out']],
  [/[過到]期/, ['過期', '到期']],
];

/** Words that stand in any sentence and say nothing of what is looked for. */
const FILLERS = new Set(
  'a an and are as at be by can did do does for from has have how i if in is it its me my of on or so that the then this to was what when where which why will with you your 為什 什麼 怎麼 如何 這個 那個 我的'.split(
    ' ',
  ),
);

/** What is looked for is in the first words of a sentence; each one more takes time. */
const MOST_WORDS = 8;

function wordsOfQuery(query: string, latin: (word: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const lower = normalise(query);
  for (const [word] of lower.matchAll(WORD)) {
    addAll(found, isHan(word) ? segments(word).flatMap(pairs) : latin(word));
  }
  const telling = [...found].filter((word) => !FILLERS.has(word) && (word.length > 1 || /\d/.test(word)));
  // Two letters at the end begin too many words to tell anything beside what stands before them.
  if (telling.length > 1 && /[^a-z\d][a-z]{2}$/.test(lower)) telling.pop();
  return telling.length > 0 ? telling.slice(0, MOST_WORDS) : [...found].slice(-1);
}

function isHan(word: string): boolean {
  return HAN.test(word);
}

function addAll(found: Set<string>, words: readonly string[]): void {
  for (const word of words) found.add(word);
}

/** A sub-status is part of its number: half of 404.13 is no help in finding it. */
function partsOf(word: string): readonly string[] {
  const parts = word.split(/[:/+_-]+|\.(?!\d)|(?<!\d)\./);
  return parts.length > 1 ? parts.filter((part) => part.length > 1) : [];
}

/** Each character with the next; the text of one character is that character. */
function pairs(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a run of Chinese, so that `憑證過期` also finds `憑證已過期`. Neighbours that are no words by themselves are
 * taken together.
 */
function segments(run: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh-TW', { granularity: 'word' });
  const found: string[] = [];
  let singles = '';
  for (const { segment } of segmenter.segment(run)) {
    const isSingle = [...segment].length === 1;
    if (isSingle) singles += segment;
    if (!isSingle && singles !== '') {
      found.push(singles);
      singles = '';
    }
    if (!isSingle) found.push(segment);
  }
  return singles === '' ? found : [...found, singles];
}
