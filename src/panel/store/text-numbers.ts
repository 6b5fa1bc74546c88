/** Numbers for texts, from 1 in the order in which they came; 0 stands for the empty text. */
export class TextNumbers {
  readonly #numbers = new Map([['', 0]]);

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** How many different texts there are, the empty one counted. */
  get count(): number {
    return this.#numbers.size;
  }

  /** The texts by their numbers. */
  texts(): string[] {
    return [...this.#numbers.keys()];
  }
}
