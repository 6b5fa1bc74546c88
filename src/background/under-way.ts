/** Requests that are remembered at once; more are under way only when their ends were never told. */
const MOST = 500;

/** What the background before this one stored of requests, by whether they still go on. */
interface Parted<Known> {
  readonly over: readonly (readonly [id: string, known: Known])[];
  readonly open: readonly (readonly [id: string, known: Known])[];
}

/**
 * What is known of requests that are under way, by their ids. A background that was started by an event hears of ends before it has read
 * what the one before it stored, so those are remembered until then.
 */
export class UnderWay<Known> implements Iterable<readonly [string, Known]> {
  readonly #known = new Map<string, Known>();
  /** Requests that ended before the stored ones were read; undefined from then on. */
  #endedEarly: Set<string> | undefined = new Set();

  [Symbol.iterator](): IterableIterator<[string, Known]> {
    return this.#known[Symbol.iterator]();
  }

  get(id: string): Known | undefined {
    return this.#known.get(id);
  }

  /** @returns the id of the oldest request, where there is one too many: it is to be taken. */
  set(id: string, known: Known): string | undefined {
    this.#known.set(id, known);
    const [oldest] = this.#known.keys();
    return this.#known.size > MOST ? oldest : undefined;
  }

  /** What is known of a request that ended; it is forgotten. */
  take(id: string): Known | undefined {
    this.#endedEarly?.add(id);
    const known = this.#known.get(id);
    this.#known.delete(id);
    return known;
  }

  /**
   * Parts what was stored. To be called once, when it was read.
   * @param amend completes a failure that was recorded without; says whether there is such a failure, as its request is over then.
   */
  part(
    stored: Iterable<readonly [id: string, known: Known]>,
    amend: (id: string, known: Known) => boolean,
  ): Parted<Known> {
    const over: [string, Known][] = [];
    const open: [string, Known][] = [];
    for (const [id, known] of stored) {
      if (amend(id, known) || this.#endedEarly?.has(id)) over.push([id, known]);
      else open.push([id, known]);
    }
    this.#endedEarly = undefined;
    return { over, open };
  }
}
