import type { RawEntry } from '../../browser/devtools';
import type { LogEntry } from '../../matching/matcher';
import type { NetworkEntry } from '../har/network-entry';

/** An entry of DevTools' log and the way to its body. */
export interface Logged {
  readonly entry: NetworkEntry;
  readonly content: RawEntry['content'];
}

/** An entry as the matcher takes it. @param key see {@link createKeys}. */
export function logEntryOf(
  entry: NetworkEntry,
  key: string,
  { content }: RawEntry,
): LogEntry<Logged> & { readonly key: string } {
  const { method, url, status, startedAt, duration } = entry;
  return { method, url, status, endedAt: startedAt + duration, key, entry: { entry, content } };
}

/**
 * Makes keys that tell entries apart, and know an entry again whose response was not read to its end before: only its duration differs.
 * Browsers number entries not, and equal requests may begin in the same ms; those are told apart by their order. Each way to be told of
 * entries gives the same order, so each gets a maker of its own.
 */
export function createKeys(): (entry: NetworkEntry) => string {
  const seen = new Map<string, number>();
  return ({ startedAt, status, method, url }) => {
    const same = `${startedAt} ${status} ${method} ${url}`;
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    return `${same} ${nth}`;
  };
}
