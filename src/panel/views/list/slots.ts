/**
 * Which element draws which line. Elements are used again for other lines, and stand in the document in the order of their lines, for
 * those who have them read. To move one in the document costs as much as to make one: so only a scroll moves some, those that leave the
 * view at one end; where other lines are to be seen, each element stays and changes its texts.
 */
export class Slots {
  #start = 0;
  #count = 0;
  #first = 0;
  #keys: readonly string[] = [];

  /**
   * To be called for each drawing.
   * @param first index of the first line to draw.
   * @param keys of the lines to draw.
   * @param count of slots; as many as lines to draw, or more.
   * @returns the slot of the first line. The next ones have the next slots, and after the last comes slot 0.
   */
  startOf(first: number, keys: readonly string[], count: number): number {
    if (this.#isScrolled(first, keys)) {
      const before = this.#count;
      this.#start = (((this.#start + first - this.#first) % before) + before) % before;
    }
    // The list became smaller.
    if (this.#start >= count) this.#start = 0;
    this.#count = count;
    this.#first = first;
    this.#keys = keys;
    return this.#start;
  }

  /** Whether lines that were drawn before stand where they stood among all. */
  #isScrolled(first: number, keys: readonly string[]): boolean {
    const from = Math.max(first, this.#first);
    const last = Math.min(first + keys.length, this.#first + this.#keys.length) - 1;
    const isSame = (index: number) => keys[index - first] === this.#keys[index - this.#first];
    return from <= last && isSame(from) && isSame(last);
  }
}
