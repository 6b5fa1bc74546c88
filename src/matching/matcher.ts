/**
 * Matches the background's records with the entries of DevTools' network log (HAR).
 *
 * The two share no id. A record and an entry are partners when method, URL without fragment and status are equal
 * and they ended within {@link MatcherOptions.tolerance} of each other; among several candidates the first by time
 * is taken, not the nearest, so that identical requests pair in order. Both streams are live: each may come
 * first. A failing entry without a partner gets a row of its own after a grace period, and a record that comes later
 * still takes over that row.
 */
import { boundedUrl } from '../failure/bounds';
import type { Failure } from '../failure/failure';
import { SeenNames } from './seen';
import { type Waiter, WaitingRoom } from './waiting';

/** An entry of DevTools' network log, with what it is matched by. */
export interface LogEntry<Entry> {
  readonly method: string;
  readonly url: string;
  /** 0 when it ended with a network error, also when a status had come before (Chromium: `_error` is set). */
  readonly status: number;
  /** `startedDateTime` plus `time`, in ms since the epoch. */
  readonly endedAt: number;
  /**
   * The same for the same entry given twice, as `getHAR()` and `onRequestFinished` both may; different for entries
   * that only look alike. An entry whose key was seen is passed over; one without a key never is.
   */
  readonly key?: string;
  /** Handed back with the match; never looked into. */
  readonly entry: Entry;
}

/** A record and its entry. */
export interface Match<Entry> {
  readonly failure: Failure;
  readonly entry: Entry;
  /** The row that the entry had been given; the record takes it over. */
  readonly orphan?: string;
}

/** A failing entry that found no record in time: a row of its own. */
export interface Orphan<Entry> {
  /** Unique within the matcher. */
  readonly id: string;
  readonly log: LogEntry<Entry>;
}

/** What came of the entries whose grace has ended. */
export interface Settled<Entry> {
  /** Found a record after all, of those that were left over. */
  readonly matches: readonly Match<Entry>[];
  readonly orphans: readonly Orphan<Entry>[];
}

export interface MatcherOptions {
  /** How long a failing entry waits for its record before it gets a row of its own, in ms. Default 1,500. */
  readonly grace?: number;
  /**
   * How far apart the ends of partners may be, in ms to either side. Default 2,000: the record's time is taken in
   * the browser's main process, the entry's is a sum of phases of which Firefox may leave some out.
   */
  readonly tolerance?: number;
  /**
   * The same for an entry that found nobody within its grace, in ms. Default 15,000: a busy browser tells extensions
   * of a request seconds after it told DevTools. Only what is left over pairs so, or a record from before DevTools
   * was opened would take the entry of a later request to the same URL.
   */
  readonly leftoverTolerance?: number;
  /** How long both sides wait for a late partner before they are forgotten, in ms. Default 60,000; at least the grace. */
  readonly memory?: number;
}

/**
 * All times are in ms since the epoch; `now` is the time of the call and must come from one clock.
 * Meant for one tab: give it the records of that tab only.
 */
export interface Matcher<Entry> {
  /** Takes a record. Returns its match if its entry is here; a record given twice (by id) counts once. */
  addFailure(failure: Failure, now: number): Match<Entry> | undefined;
  /** Takes an entry; one that did not fail (status 1 to 399) is passed over. Returns its match if its record is here. */
  addEntry(entry: LogEntry<Entry>, now: number): Match<Entry> | undefined;
  /** Whether a record waits that an entry of this method, URL and status could be the partner of. */
  awaits(entry: Pick<LogEntry<Entry>, 'method' | 'url' | 'status'>): boolean;
  /** Takes an entry if its record is here, as {@link Matcher.addEntry} does; any other is passed over, and may be given again. */
  claim(entry: LogEntry<Entry>): Match<Entry> | undefined;
  /** Call now and then: tells what came of the entries whose grace has ended, each once, and forgets what waited too long. */
  settle(now: number): Settled<Entry>;
  /** How many records and entries wait for a partner. */
  readonly waiting: number;
}

/** Keys and ids remembered against replays: more than a network log holds in practice. */
const REMEMBERED = 100_000;

interface Pending<Entry> {
  readonly log: LogEntry<Entry>;
  /** Set once it has a row of its own. */
  orphan?: string;
}

export function createMatcher<Entry>(options: MatcherOptions = {}): Matcher<Entry> {
  const { grace = 1500, tolerance = 2000, leftoverTolerance = 15_000 } = options;
  const memory = Math.max(options.memory ?? 60_000, grace);
  const failures = new WaitingRoom<Failure>();
  const entries = new WaitingRoom<Pending<Entry>>();
  /** Entries within their grace, in order of arrival. */
  const fresh = new Set<Waiter<Pending<Entry>>>();
  const seenFailures = new SeenNames(REMEMBERED);
  const seenEntries = new SeenNames(REMEMBERED);
  let orphans = 0;

  return {
    addFailure(failure, now) {
      if (!seenFailures.isNew(failure.id)) return undefined;
      const key = keyOf(failure);
      // Without a time there is no match; the two sides' infinities never meet.
      const at = Number.isFinite(failure.endedAt) ? failure.endedAt : Infinity;
      const partner =
        entries.take(key, at - tolerance, at + tolerance) ??
        entries.take(
          key,
          at - leftoverTolerance,
          at + leftoverTolerance,
          ({ orphan }) => orphan !== undefined,
        );
      if (partner === undefined) {
        failures.add({ value: failure, key, at, since: now });
        return undefined;
      }
      fresh.delete(partner);
      const { log, orphan } = partner.value;
      return { failure, entry: log.entry, ...(orphan === undefined ? {} : { orphan }) };
    },

    addEntry(log, now) {
      if (!hasFailed(log.status)) return undefined;
      if (log.key !== undefined && !seenEntries.isNew(log.key)) return undefined;
      const key = keyOf(log);
      const at = Number.isFinite(log.endedAt) ? log.endedAt : -Infinity;
      const partner = failures.take(key, at - tolerance, at + tolerance);
      if (partner !== undefined) return { failure: partner.value, entry: log.entry };
      const waiter = { value: { log }, key, at, since: now };
      entries.add(waiter);
      fresh.add(waiter);
      return undefined;
    },

    awaits(entry) {
      return failures.has(keyOf(entry));
    },

    claim(log) {
      if (log.key !== undefined && seenEntries.has(log.key)) return undefined;
      const { endedAt: at } = log;
      const partner = failures.take(keyOf(log), at - leftoverTolerance, at + leftoverTolerance);
      if (partner === undefined) return undefined;
      if (log.key !== undefined) seenEntries.isNew(log.key);
      return { failure: partner.value, entry: log.entry };
    },

    settle(now) {
      const matches: Match<Entry>[] = [];
      const settled: Orphan<Entry>[] = [];
      for (const waiter of fresh) {
        if (now - waiter.since < grace) break;
        fresh.delete(waiter);
        const { key, at, value } = waiter;
        const leftover =
          failures.take(key, at - leftoverTolerance, at + leftoverTolerance) ??
          // A refused WebSocket handshake is an error to extensions and a status to DevTools.
          failures.take(keyOf({ ...value.log, status: 0 }), at - tolerance, at + tolerance);
        if (leftover === undefined) {
          value.orphan = `devtools-${++orphans}`;
          settled.push({ id: value.orphan, log: value.log });
        } else {
          entries.remove(waiter);
          matches.push({ failure: leftover.value, entry: value.log.entry });
        }
      }
      failures.forget(now - memory);
      entries.forget(now - memory);
      return { matches, orphans: settled };
    },

    get waiting() {
      return failures.size + entries.size;
    },
  };
}

function hasFailed(status: number): boolean {
  return status === 0 || status >= 400;
}

/**
 * What partners have in common but time. Methods hold no spaces, so no two keys run into each other; records
 * come with bounded URLs.
 */
function keyOf({ method, status, url }: Pick<LogEntry<unknown>, 'method' | 'status' | 'url'>): string {
  const fragment = url.indexOf('#');
  return `${method.toUpperCase()} ${status} ${boundedUrl(fragment < 0 ? url : url.slice(0, fragment))}`;
}
