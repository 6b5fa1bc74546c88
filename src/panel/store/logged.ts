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

/** The phases that are over when the head of the response is there. */
function untilHead({
  blocked,
  dns,
  connect,
  send,
  wait,
}: NetworkEntry['timings']): readonly (number | undefined)[] {
  return [blocked, dns, connect, send, wait];
}

/**
 * Makes keys that tell entries apart, and know an entry again: whose response was not read to its end before, or of which Chromium tells
 * twice, as of frames that it refuses. Then only its duration differs.
 *
 * Browsers number entries not, and equal requests may begin in the same ms. Chromium measures phases in fractions of a µs, which no two
 * have in common. Where there are none, equal ones are told apart by their order. Each way to be told of entries gives the same order, so
 * each gets a maker of its own.
 */
export function createKeys(): (entry: NetworkEntry) => string {
  const seen = new Map<string, number>();
  return ({ startedAt, status, error, method, url, timings }) => {
    const phases = untilHead(timings);
    const same = [startedAt, status, error, ...phases, method, url].join(' ');
    if (phases.some((ms) => ms !== undefined && !Number.isInteger(ms))) return same;
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    return `${same} ${nth}`;
  };
}
