/** Characters compared at once: with their place they make one number, and numbers sort some ten times as fast as texts. */
const CHARACTERS = 5;
/** As many values as 7 bits have. */
const BASE = 128;
/** Stands for what is no ASCII: texts that differ in nothing before it are compared as texts. */
const FOREIGN = BASE - 1;
/** More texts than this share no number with their place. */
const MOST = 2 ** 18;
/** Fewer texts are compared one by one. */
const FEW = 24;

function startAfterCommonPrefix(texts: readonly string[], places: Uint32Array, from: number): number {
  const first = texts[places[0] ?? 0] ?? '';
  let common = first.length;
  for (let nth = 0; nth < places.length; nth += 1) {
    const text = texts[places[nth] ?? 0] ?? '';
    let at = from;
    const end = Math.min(common, text.length);
    while (at < end && text.charCodeAt(at) === first.charCodeAt(at)) at += 1;
    common = at;
    if (common === from) break;
  }
  return common;
}

function compare(texts: readonly string[], a: number, b: number): number {
  const first = texts[a] ?? '';
  const second = texts[b] ?? '';
  return first < second ? -1 : first > second ? 1 : a - b;
}

/** Sorts places by the texts at them, which are the same up to `from`. */
function sortPlaces(texts: readonly string[], places: Uint32Array, from: number): void {
  if (places.length < FEW || places.length > MOST) {
    places.sort((a, b) => compare(texts, a, b));
    return;
  }
  const start = startAfterCommonPrefix(texts, places, from);
  const keys = new Float64Array(places.length);
  let isEnd = true;
  for (let nth = 0; nth < places.length; nth += 1) {
    const text = texts[places[nth] ?? 0] ?? '';
    const key = keyAt(text, start);
    if (text.length > start + CHARACTERS || hasForeign(key)) isEnd = false;
    keys[nth] = key * MOST + nth;
  }
  keys.sort();
  const before = places.slice();
  for (let nth = 0; nth < keys.length; nth += 1) places[nth] = before[(keys[nth] ?? 0) % MOST] ?? 0;
  if (isEnd) return;
  for (let first = 0; first < keys.length; ) {
    const next = (Math.floor((keys[first] ?? 0) / MOST) + 1) * MOST;
    let end = first + 1;
    while (end < keys.length && (keys[end] ?? 0) < next) end += 1;
    const alike = places.subarray(first, end);
    if (hasForeign(Math.floor((keys[first] ?? 0) / MOST))) alike.sort((a, b) => compare(texts, a, b));
    else if (alike.length > 1) sortPlaces(texts, alike, start + CHARACTERS);
    first = end;
  }
}

/** The number of some characters of a text, up to the first that is no ASCII. */
function keyAt(text: string, start: number): number {
  let key = 0;
  let isForeign = false;
  for (let at = start; at < start + CHARACTERS; at += 1) {
    const code: number = at < text.length && !isForeign ? text.charCodeAt(at) + 1 : 0;
    isForeign ||= code >= FOREIGN;
    key = key * BASE + Math.min(code, FOREIGN);
  }
  return key;
}

/** Whether one of the characters that a number was made of is no ASCII. */
function hasForeign(key: number): boolean {
  for (let rest = key; rest > 0; rest = Math.floor(rest / BASE)) if (rest % BASE === FOREIGN) return true;
  return false;
}

/**
 * The order of texts by their characters' codes: the places of the least, the next and so on; equal texts stay as they
 * were. For 100,000 texts several times as fast as `sort`, which compares two texts some 17 times each.
 */
export function textOrder(texts: readonly string[]): Uint32Array {
  const places = new Uint32Array(texts.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  sortPlaces(texts, places, 0);
  return places;
}
