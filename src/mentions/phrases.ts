import type { EntryId } from '../knowledge/entry';

/** A sentence or heading that means a code. */
interface Phrase {
  readonly text: string;
  readonly id: EntryId;
}

/** Where a phrase stands in a text. */
export interface FoundPhrase {
  readonly id: EntryId;
  readonly from: number;
  readonly to: number;
}

/** Words that make a spelling a phrase: a single word would be found in any text. */
const FEWEST_WORDS = 3;
/** Chinese has no blanks; so many of its characters in a row are a sentence. */
const CHINESE_SENTENCE = /\p{Script=Han}{6}/u;

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;

/** Lower case that keeps every character's place: `İ` would become two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\S/g, (character) => {
        const small = character.toLowerCase();
        return small.length === 1 ? small : character;
      });
}

/** Finds phrases in one walk over a text's words, whatever their number: they are looked up by their first word. */
export function phraseFinder(phrases: readonly Phrase[]): (text: string) => readonly FoundPhrase[] {
  const byFirstWord = new Map<
    string,
    { readonly text: string; readonly lead: number; readonly id: EntryId }[]
  >();
  for (const { text, id } of phrases) {
    const lower = lowerCase(text.trim());
    const [first] = lower.matchAll(WORD);
    const isPhrase = lower.split(/\s+/).length >= FEWEST_WORDS || CHINESE_SENTENCE.test(lower);
    if (first === undefined || !isPhrase) continue;
    const same = byFirstWord.get(first[0]) ?? [];
    same.push({ text: lower, lead: first.index, id });
    byFirstWord.set(first[0], same);
  }
  // The longest says most.
  for (const same of byFirstWord.values()) same.sort((a, b) => b.text.length - a.text.length);

  return (text) => {
    const lower = lowerCase(text);
    const found: FoundPhrase[] = [];
    for (const { 0: word, index } of lower.matchAll(WORD)) {
      const phrase = byFirstWord.get(word)?.find(({ text: each, lead }) => {
        const end = index - lead + each.length;
        const isWhole = !LETTER.test(each.at(-1) ?? '') || !LETTER.test(lower.charAt(end));
        return isWhole && lower.startsWith(each, index - lead) && index >= lead;
      });
      if (phrase === undefined) continue;
      const from = index - phrase.lead;
      found.push({ id: phrase.id, from, to: from + phrase.text.length });
    }
    return found;
  };
}
