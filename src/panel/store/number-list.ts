/**
 * Whole numbers from 0 to 2³² − 1 in a list that grows. A hundred thousand of them are laid out with each letter of a filter: in an array
 * they would be garbage that the collector looks through.
 */
export class NumberList {
  #numbers: Uint32Array;
  #length = 0;

  /** @param room how many there is room for before it grows. */
  constructor(room = 64) {
    this.#numbers = new Uint32Array(Math.max(1, room));
  }

  get length(): number {
    return this.#length;
  }

  at(index: number): number | undefined {
    return index < this.#length ? this.#numbers[index] : undefined;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) this.#makeRoomFor(this.#length + 1);
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  append(numbers: Uint32Array): void {
    this.#makeRoomFor(this.#length + numbers.length);
    this.#numbers.set(numbers, this.#length);
    this.#length += numbers.length;
  }

  /** All numbers, where they lie: what is put into the list later may not be seen there. */
  view(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  #makeRoomFor(length: number): void {
    if (length <= this.#numbers.length) return;
    const numbers = new Uint32Array(Math.max(length, 2 * this.#numbers.length));
    numbers.set(this.#numbers);
    this.#numbers = numbers;
  }
}
