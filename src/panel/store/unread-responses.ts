import type { RawEntry } from '../../browser/devtools';
import { inBackground } from './in-background';

/** How long DevTools may take to tell of a failure before it is asked, in ms. */
const PATIENCE = 1_000;
/** How much longer each time that the log did not have it. */
const SLOWER = 5;
/** How often a failure is looked for: DevTools knows nothing of some. */
const TRIES = 2;
/** So many failures since the last look are a burst, in which nothing is read: that would hold it up. */
const BURST = 10;
/** The longest that a burst puts a look off, in ms. */
const LONGEST = 10_000;
/** Reading gets at most one part of the time in so many: the log is handed over as a whole, however long. */
const SHARE = 30;
/** Unread responses remembered; what is read after so many others keeps its body to itself. */
const MOST_UNREAD = 1_000;

interface Awaited {
  readonly since: number;
  tries: number;
  /** When to look for it next, in ms since the epoch. */
  next: number;
}

/**
 * Failures of which DevTools does not tell. Chromium calls a request finished when the page has read the response's body, and code that
 * looks at the status alone leaves it unread: `if (!response.ok) throw`. DevTools' log has the request nonetheless, as soon as
 * one asks for all of it.
 * https://chromedevtools.github.io/devtools-protocol/tot/Network/#event-loadingFinished
 */
export class UnreadResponses {
  /** By the failure's id, oldest first. */
  readonly #awaited = new Map<string, Awaited>();
  /** Ids of failures whose responses are unread, by the keys of their entries. */
  readonly #unread = new Map<string, string>();
  #recent = 0;
  #restsUntil = 0;
  #isReading = false;

  /**
   * @param readLog gives DevTools' log; undefined where DevTools tells of every response.
   * @param claim takes the log, for those that are awaited.
   */
  constructor(
    private readonly readLog: (() => Promise<readonly RawEntry[]>) | undefined,
    private readonly claim: (entries: readonly RawEntry[]) => void,
  ) {}

  /** A failure came of which DevTools has not told. @param now in ms since the epoch. */
  await(id: string, now: number): void {
    if (this.readLog) this.#awaited.set(id, { since: now, tries: 0, next: now + PATIENCE });
    this.#recent += 1;
  }

  /** DevTools told of it. */
  told(id: string): void {
    this.#awaited.delete(id);
  }

  /** A failure's entry was in the log, without a body. @param key names the entry. */
  found(key: string, id: string): void {
    this.#awaited.delete(id);
    this.#unread.set(key, id);
    const [oldest] = this.#unread.keys();
    if (this.#unread.size > MOST_UNREAD && oldest !== undefined) this.#unread.delete(oldest);
  }

  /** DevTools tells of an entry. @returns the failure's id, where it was found unread before; it is no more. */
  read(key: string): string | undefined {
    const id = this.#unread.get(key);
    this.#unread.delete(key);
    return id;
  }

  /** Forgets all. */
  clear(): void {
    this.#awaited.clear();
    this.#unread.clear();
  }

  /** Reads the log where something is awaited for too long. To be called now and then. @param now in ms since the epoch. */
  async look(now: number): Promise<void> {
    const isBurst = this.#recent >= BURST;
    this.#recent = 0;
    if (!this.readLog || this.#isReading || now < this.#restsUntil) return;
    const due = [...this.#awaited].filter(([, { next }]) => next <= now);
    const [oldest] = due;
    if (oldest === undefined || (isBurst && now - oldest[1].since < LONGEST)) return;
    for (const [id, each] of due) {
      each.tries += 1;
      each.next = now + PATIENCE * SLOWER ** each.tries;
      if (each.tries >= TRIES) this.#awaited.delete(id);
    }
    this.#isReading = true;
    // Not while someone types.
    await new Promise<void>(inBackground);
    const start = performance.now();
    try {
      this.claim(await this.readLog());
    } catch {
      // DevTools is about to close.
    } finally {
      this.#isReading = false;
      this.#restsUntil = Date.now() + (performance.now() - start) * SHARE;
    }
  }
}
