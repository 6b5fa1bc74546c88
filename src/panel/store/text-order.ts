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

/** Sorts places by the texts at them, which are the same up to `from`. */
function sortPlaces(texts: readonly string[], places: Uint32Array, from: number): void {
  const { length } = places;
  if (length < FEW) {
    places.sort((a, b) => compare(texts, a, b));
    return;
  }
  const start = endOfCommonPrefix(texts, places, from);
  const keys = new Uint32Array(length);
  let isEnd = true;
  for (let nth = 0; nth < length; nth += 1) {
    const text = texts[places[nth] ?? 0] ?? '';
    const key = keyAt(text, start);
    keys[nth] = key;
    if (text.length > start + CHARACTERS || hasForeign(key)) isEnd = false;
  }
  sortKeyed({ keys, places });
  if (isEnd) return;
  for (let first = 0; first < length; ) {
    const key = keys[first] ?? 0;
    let end = first + 1;
    while (end < length && keys[end] === key) end += 1;
    const alike = places.subarray(first, end);
    if (hasForeign(key)) alike.sort((a, b) => compare(texts, a, b));
    else if (alike.length > 1) sortPlaces(texts, alike, start + CHARACTERS);
    first = end;
  }
}

/**
 * The order of texts by their characters' codes: the places of the least, the next and so on; equal texts stay as they
 * were. For 100,000 texts many times as fast as `sort`, which compares two texts some 17 times each.
 */
export function textOrder(texts: readonly string[]): Uint32Array {
  const places = new Uint32Array(texts.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  sortPlaces(texts, places, 0);
  return places;
}
