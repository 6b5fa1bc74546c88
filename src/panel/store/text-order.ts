import { lowerBound } from '../sorted-numbers';

/** Characters compared at once, a byte each: numbers sort many times as fast as texts. */
const CHARACTERS = 4;
/** Stands for what is beyond Latin-1, and for 254 and 255: texts that are the same up to it are compared as texts. */
const FOREIGN = 255;
/** Fewer texts are compared one by one. */
const FEW = 48;
/** Fewer numbers are sorted by the engine, each made one with its place. */
const MANY = 1500;
/** Values of half a key, by which many are counted out. */
const HALVES = 2 ** 16;

const counts = new Uint32Array(HALVES);

function compare(texts: readonly string[], a: number, b: number): number {
  const first = texts[a] ?? '';
  const second = texts[b] ?? '';
  return first < second ? -1 : first > second ? 1 : a - b;
}

/** Where the texts at some places, which are the same up to `from`, begin to differ. */
function endOfCommonPrefix(texts: readonly string[], places: Uint32Array, from: number): number {
  let prefix = texts[places[0] ?? 0] ?? '';
  for (let nth = 1; nth < places.length && prefix.length > from; nth += 1) {
    const text = texts[places[nth] ?? 0] ?? '';
    if (text.startsWith(prefix)) continue;
    let at = from;
    while (at < text.length && text.charCodeAt(at) === prefix.charCodeAt(at)) at += 1;
    prefix = prefix.slice(0, at);
  }
  return prefix.length;
}

/** The characters of a text from a place on as a number, up to the first that is {@link FOREIGN}. */
function keyAt(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + CHARACTERS; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) + 1 : 0;
    if (code >= FOREIGN) return (((key << 8) | FOREIGN) << (8 * (start + CHARACTERS - 1 - at))) >>> 0;
    key = (key << 8) | code;
  }
  return key >>> 0;
}

function hasForeign(key: number): boolean {
  return (
    (key & 0xff) === FOREIGN ||
    ((key >>> 8) & 0xff) === FOREIGN ||
    ((key >>> 16) & 0xff) === FOREIGN ||
    key >>> 24 === FOREIGN
  );
}

/** Keys, and the places that go with them. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly places: Uint32Array;
}

/** Writes what is keyed in the order of one half of the keys; what is equal in it stays in its order. */
function countOut(from: Keyed, to: Keyed, shift: number): void {
  const { length } = from.keys;
  counts.fill(0);
  for (let nth = 0; nth < length; nth += 1) {
    const half = ((from.keys[nth] ?? 0) >>> shift) & (HALVES - 1);
    counts[half] = (counts[half] ?? 0) + 1;
  }
  let start = 0;
  for (let half = 0; half < HALVES; half += 1) {
    const count = counts[half] ?? 0;
    counts[half] = start;
    start += count;
  }
  for (let nth = 0; nth < length; nth += 1) {
    const key = from.keys[nth] ?? 0;
    const half = (key >>> shift) & (HALVES - 1);
    const at = counts[half] ?? 0;
    counts[half] = at + 1;
    to.keys[at] = key;
    to.places[at] = from.places[nth] ?? 0;
  }
}

/** Sorts what is keyed in place; equal keys stay in their order. */
function sortKeyed(keyed: Keyed): void {
  const { keys, places } = keyed;
  const { length } = keys;
  if (length < MANY) {
    const numbers = new Float64Array(length);
    for (let nth = 0; nth < length; nth += 1) numbers[nth] = (keys[nth] ?? 0) * MANY + nth;
    numbers.sort();
    const before = places.slice();
    for (let nth = 0; nth < length; nth += 1) {
      const number = numbers[nth] ?? 0;
      keys[nth] = Math.floor(number / MANY);
      places[nth] = before[number % MANY] ?? 0;
    }
    return;
  }
  // https://en.wikipedia.org/wiki/Radix_sort#Least_significant_digit
  const byLower = { keys: new Uint32Array(length), places: new Uint32Array(length) };
  countOut(keyed, byLower, 0);
  countOut(byLower, keyed, 16);
}

/** Places of texts that begin alike, in order as far as was asked for. */
class Run {
  /** The next characters of the texts, in order; undefined until something is asked, and where all is in order. */
  #keys: Uint32Array | undefined;
  #isInOrder = false;
  /** Where those characters end. */
  #end = 0;
  /** Texts that go on after the same characters, by where they begin in the run. */
  readonly #alike = new Map<number, Run>();

  /**
   * @param places are put in order
   * @param from up to where the texts are the same
   * @param isForeign whether their characters make no keys.
   */
  constructor(
    private readonly texts: readonly string[],
    private readonly places: Uint32Array,
    private readonly from: number,
    private readonly isForeign = false,
  ) {}

  /** Lets a place of the run hold what belongs there. */
  settle(nth: number): void {
    const keys = this.#sorted();
    if (!keys) return;
    const key = keys[nth] ?? 0;
    const first = lowerBound(keys, key);
    this.#alikeAt(first, lowerBound(keys, key + 1), key).settle(nth - first);
  }

  /** Puts all of the run in order. */
  settleAll(): void {
    const keys = this.#sorted();
    if (!keys) return;
    for (let first = 0; first < keys.length; ) {
      const key = keys[first] ?? 0;
      let end = first + 1;
      while (keys[end] === key) end += 1;
      if (end > first + 1) this.#alikeAt(first, end, key).settleAll();
      first = end;
    }
    this.#keys = undefined;
    this.#isInOrder = true;
    this.#alike.clear();
  }

  /** The texts with one key. */
  #alikeAt(first: number, end: number, key: number): Run {
    const before = this.#alike.get(first);
    if (before) return before;
    const run = new Run(this.texts, this.places.subarray(first, end), this.#end, hasForeign(key));
    this.#alike.set(first, run);
    return run;
  }

  /** Puts the run in the order of its keys. @returns these; undefined where all is in order. */
  #sorted(): Uint32Array | undefined {
    if (!this.#isInOrder && !this.#keys) this.#sort();
    return this.#keys;
  }

  #sort(): void {
    const { texts, places, from, isForeign } = this;
    const { length } = places;
    if (length < FEW || isForeign) {
      if (length > 1) places.sort((a, b) => compare(texts, a, b));
      this.#isInOrder = true;
      return;
    }
    const start = endOfCommonPrefix(texts, places, from);
    this.#end = start + CHARACTERS;
    const keys = new Uint32Array(length);
    let isEnd = true;
    for (let nth = 0; nth < length; nth += 1) {
      const text = texts[places[nth] ?? 0] ?? '';
      const key = keyAt(text, start);
      keys[nth] = key;
      if (text.length > this.#end || hasForeign(key)) isEnd = false;
    }
    sortKeyed({ keys, places });
    if (isEnd) this.#isInOrder = true;
    else this.#keys = keys;
  }
}

/**
 * The order of texts by their characters' codes; equal texts stay as they were. Only what is asked for is put in order: of a hundred
 * thousand texts, a list shows forty. They are found in a fraction of the time that `sort` takes, which compares each text some 17 times.
 */
export class TextOrder {
  readonly #places: Uint32Array;
  readonly #run: Run;

  constructor(texts: readonly string[]) {
    this.#places = new Uint32Array(texts.length);
    for (let place = 0; place < texts.length; place += 1) this.#places[place] = place;
    this.#run = new Run(texts, this.#places, 0);
  }

  get length(): number {
    return this.#places.length;
  }

  /** The place of the least text, of the next and so on. */
  at(nth: number): number | undefined {
    if (nth >= 0 && nth < this.length) this.#run.settle(nth);
    return this.#places[nth];
  }

  /** Where in the order the text at a place comes; -1 where there is none. */
  indexOf(place: number): number {
    let nth = this.#places.indexOf(place);
    // Until it is known, what is asked for may be moved to another place among those that begin alike.
    while (nth >= 0 && this.at(nth) !== place) nth = this.#places.indexOf(place);
    return nth;
  }

  [Symbol.iterator](): IterableIterator<number> {
    this.#run.settleAll();
    return this.#places.values();
  }
}
