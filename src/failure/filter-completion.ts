import { KEYS } from './filter-keys';

/**
 * What the word before the caret may become: keys, or values of a key that has a known set of them.
 * Each is a whole word (with the word's `-`) to put in its place; nothing for an empty word or within quotes.
 */
export function complete(text: string, caret: number): readonly string[] {
  const before = text.slice(0, Math.max(0, caret));
  if (before.split('"').length % 2 === 0) return [];
  const word = before.slice(startOfLastWord(before));
  const sign = word.startsWith('-') ? '-' : '';
  const typed = word.slice(sign.length).toLowerCase();
  if (typed === '') return [];
  return candidates(typed)
    .filter((candidate) => candidate.toLowerCase().startsWith(typed) && candidate.length > typed.length)
    .map((candidate) => sign + candidate);
}

/** Every word that may stand where the typed one does; commas part values, and only the last is completed. */
function candidates(typed: string): readonly string[] {
  const colon = typed.indexOf(':');
  if (colon < 0) return [...KEYS.keys()].map((key) => `${key}:`);
  const values = KEYS.get(typed.slice(0, colon))?.values ?? [];
  const kept = typed.slice(0, Math.max(colon, typed.lastIndexOf(',')) + 1);
  return values.map((value) => kept + value);
}

function startOfLastWord(text: string): number {
  let start = text.length;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start;
}
