import * as v from 'valibot';

/** A background without any event for so long is stopped by the browser in good order; nothing is under way then. */
const IDLE_STOP = 25_000;
/**
 * A number that is passed over is a request still running, until it ends; most do within this time. One that runs longer
 * (a stream, a long poll) is not taken for lost when the background is stopped.
 */
const UNDER_WAY = 3_000;
/** How long a request that seems lost may still end in front of our eyes before it is called unseen. */
const PATIENCE = 3_000;
/** More gaps than this at once are no gaps but another counter. */
const MOST = 5_000;

const stateSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    high: v.number(),
    at: v.number(),
    open: v.array(v.tuple([v.number(), v.number(), v.boolean()])),
  }),
);

interface Gap {
  readonly openedAt: number;
  /** It was open while the background was stopped. */
  suspect: boolean;
}

/**
 * Finds out how many requests ended while nobody listened. Chromium numbers requests one by one, and when it stops a background at work
 * (a crash, a debugger), the events on their way to it are gone. The numbers that never show up are those requests.
 * Which tab they were of, and whether they failed, nobody knows.
 *
 * All times are in ms since the epoch.
 */
export class Gaps {
  #high = 0;
  #at = 0;
  #open = new Map<number, Gap>();
  /** Numbers seen before the earlier state was read. */
  #early: { id: number; at: number }[] | undefined = [];
  #watchUntil = 0;

  /** A request ended, well or badly. */
  saw(requestId: string, at: number): void {
    const id = Number(requestId);
    if (!Number.isSafeInteger(id)) return;
    if (this.#early) this.#early.push({ id, at });
    else this.#saw(id, at);
  }

  /**
   * Takes over from the background before this one.
   * @param text what its {@link serialise} gave; undefined when there was none, and what is no such text is passed over.
   * @param known numbers of requests that are on record, whatever the state says.
   */
  restore(text: string | undefined, known: Iterable<string>, now: number): void {
    const parsed = v.safeParse(stateSchema, text);
    const early = this.#early ?? [];
    this.#early = undefined;
    if (parsed.success) {
      const { high, at, open } = parsed.output;
      const uncleanly = now - at < IDLE_STOP;
      this.#high = high;
      for (const [id, openedAt, suspect] of open) {
        this.#open.set(id, { openedAt, suspect: suspect || (uncleanly && at - openedAt < UNDER_WAY) });
      }
      if (uncleanly) this.#watchUntil = now + UNDER_WAY;
      for (const id of known) if (Number.isSafeInteger(Number(id))) this.#saw(Number(id), now);
    }
    for (const { id, at } of early) this.#saw(id, at);
  }

  /** How many requests are taken for lost. */
  unseen(now: number): number {
    let count = 0;
    for (const { suspect, openedAt } of this.#open.values()) {
      if (suspect && now - openedAt > PATIENCE) count += 1;
    }
    return count;
  }

  /** Someone else saw so many of the lost requests. */
  recovered(count: number): void {
    for (const [id, gap] of this.#open) {
      if (count === 0) return;
      if (!gap.suspect) continue;
      this.#open.delete(id);
      count -= 1;
    }
  }

  /** The state for the background after this one. */
  serialise(): string {
    const open = [...this.#open].map(([id, { openedAt, suspect }]) => [id, openedAt, suspect]);
    return JSON.stringify({ high: this.#high, at: this.#at, open });
  }

  #saw(id: number, at: number): void {
    this.#at = Math.max(this.#at, at);
    if (id <= this.#high) {
      this.#open.delete(id);
      return;
    }
    if (this.#high > 0 && id - this.#high <= MOST) {
      for (let missing = this.#high + 1; missing < id; missing += 1) {
        this.#open.set(missing, { openedAt: at, suspect: at < this.#watchUntil });
      }
    }
    this.#high = id;
    for (const [old, gap] of this.#open) {
      // Still running, or none of our business: not lost, whatever happens to the background from now on.
      if (!gap.suspect && at - gap.openedAt > 2 * UNDER_WAY) this.#open.delete(old);
    }
  }
}
