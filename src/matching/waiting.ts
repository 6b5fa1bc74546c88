/** Something that waits for a partner. */
export interface Waiter<T> {
  readonly value: T;
  /** Partners must have the same key. */
  readonly key: string;
  /** When it happened, in ms since the epoch. */
  readonly at: number;
  /** When it began to wait, in ms since the epoch. */
  readonly since: number;
}

/** All that waits on one side, by key and in order of time. Every operation is cheap for what comes about in order. */
export class WaitingRoom<T> {
  readonly #lines = new Map<string, Line<T>>();
  /** In order of arrival, which is the order of being forgotten. */
  readonly #arrivals = new Set<Waiter<T>>();

  get size(): number {
    return this.#arrivals.size;
  }

  has(key: string): boolean {
    return this.#lines.has(key);
  }

  add(waiter: Waiter<T>): void {
    const line = this.#lines.get(waiter.key) ?? new Line<T>();
    line.add(waiter);
    this.#lines.set(waiter.key, line);
    this.#arrivals.add(waiter);
  }

  /**
   * Takes out the first of those with this key that happened between two times, both included.
   * @param accepts which of them will do; all by default.
   */
  take(
    key: string,
    from: number,
    to: number,
    accepts: (value: T) => boolean = () => true,
  ): Waiter<T> | undefined {
    const first = this.#lines.get(key)?.first(from, to, accepts);
    if (first !== undefined) this.remove(first);
    return first;
  }

  /** Forgets what has waited since before a time. */
  forget(before: number): void {
    for (const waiter of this.#arrivals) {
      if (waiter.since >= before) break;
      this.remove(waiter);
    }
  }

  /** Takes one out. */
  remove(waiter: Waiter<T>): void {
    const line = this.#lines.get(waiter.key);
    line?.remove(waiter);
    if (line?.size === 0) this.#lines.delete(waiter.key);
    this.#arrivals.delete(waiter);
  }
}

/** Waiters with the same key, sorted by time and then by arrival. */
class Line<T> {
  readonly #waiters: Waiter<T>[] = [];
  /** Those before it are gone. Most leave at the front, and shifting the rest each time would be quadratic. */
  #front = 0;

  get size(): number {
    return this.#waiters.length - this.#front;
  }

  add(waiter: Waiter<T>): void {
    const place = this.#search((other) => other.at > waiter.at);
    this.#waiters.splice(place, 0, waiter);
  }

  first(from: number, to: number, accepts: (value: T) => boolean): Waiter<T> | undefined {
    for (let place = this.#search((other) => other.at >= from); place < this.#waiters.length; place += 1) {
      const waiter = this.#waiters[place];
      if (waiter === undefined || waiter.at > to) return undefined;
      if (accepts(waiter.value)) return waiter;
    }
    return undefined;
  }

  remove(waiter: Waiter<T>): void {
    const place = this.#waiters.indexOf(
      waiter,
      this.#search((other) => other.at >= waiter.at),
    );
    if (place < 0) return;
    if (place > this.#front) {
      this.#waiters.splice(place, 1);
      return;
    }
    this.#front++;
    if (this.#front * 2 > this.#waiters.length) {
      this.#waiters.splice(0, this.#front);
      this.#front = 0;
    }
  }

  /** Position of the first waiter that is late enough; the line's end when none is. */
  #search(lateEnough: (waiter: Waiter<T>) => boolean): number {
    let low = this.#front;
    let high = this.#waiters.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const waiter = this.#waiters[middle];
      if (waiter !== undefined && lateEnough(waiter)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
