/** Remembers names up to a number of them, and then forgets the oldest. */
export class SeenNames {
  readonly #names = new Set<string>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether a name was given before (within the limit). */
  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** True the first time that a name is given (within the limit). */
  isNew(name: string): boolean {
    if (this.#names.has(name)) return false;
    this.#names.add(name);
    if (this.#names.size > this.#limit) {
      for (const oldest of this.#names) {
        this.#names.delete(oldest);
        break;
      }
    }
    return true;
  }
}
