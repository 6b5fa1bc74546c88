import { HISTORY_CHARACTERS, HISTORY_ENTRIES } from './schema';

/**
 * The filter's history with one more text in front. A text that was there moves to the front; a blank one, or one that is
 * too long to be kept whole, changes nothing.
 */
export function remember(history: readonly string[], text: string): readonly string[] {
  const entry = text.trim();
  if (entry === '' || entry.length > HISTORY_CHARACTERS) return history;
  return [entry, ...history.filter((each) => each !== entry)].slice(0, HISTORY_ENTRIES);
}
