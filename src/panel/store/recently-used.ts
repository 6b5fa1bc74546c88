/** Keeps what was used last, up to a number of things, and forgets the rest. */
export class RecentlyUsed<Key, Value> {
  readonly #values = new Map<Key, Value>();

  constructor(private readonly limit: number) {}

  /** What is kept for a key, if anything is. */
  peek(key: Key): Value | undefined {
    return this.#values.get(key);
  }

  /** What is kept for a key, or else what `make` gives. */
  get(key: Key, make: () => Value): Value {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.limit && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
