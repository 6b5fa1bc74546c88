/** Numbers for texts, from 1 in the order in which they came; 0 stands for the empty text. */
export class TextNumbers {
  readonly #numbers = new Map([['', 0]]);
  readonly #texts = [''];

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    return number;
  }

  /** How many different texts there are, the empty one counted. */
  get count(): number {
    return this.#texts.length;
  }

  /** The texts by their numbers. */
  get texts(): readonly string[] {
    return this.#texts;
  }
}
