import type { Place } from '../../evidence/places';
import { lowerBound } from '../sorted-numbers';

/** Whether there is anything but white space, which setting a text anew must leave as it is. Most characters are ASCII. */
function isInk(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code > 32 || code < 9 || (code > 13 && code < 32) : /\S/.test(text.charAt(at));
}

/** Where the characters stand that are no white space, in the order of the text. */
function inkOf(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isInk(text, at)) offsets[count++] = at;
  }
  return offsets.subarray(0, count);
}

/** Whether two texts differ in white space alone. */
export function isSameInk(one: string, other: string): boolean {
  const [ones, others] = [inkOf(one), inkOf(other)];
  if (ones.length !== others.length) return false;
  return ones.every((at, index) => one[at] === other[others[index] ?? -1]);
}

/**
 * Where places of a text lie in another that differs from it in white space alone, as after pretty printing. A place that
 * holds nothing but white space is left out.
 */
export function movedPlaces(places: readonly Place[], text: string, reset: string): readonly Place[] {
  if (places.length === 0) return places;
  const [before, after] = [inkOf(text), inkOf(reset)];
  return places.flatMap((place) => {
    const first = lowerBound(before, place.from);
    const end = lowerBound(before, place.to);
    const [from, last] = [after[first], after[end - 1]];
    return first === end || from === undefined || last === undefined ? [] : [{ from, to: last + 1 }];
  });
}
