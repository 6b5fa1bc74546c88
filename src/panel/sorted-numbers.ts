/**
 * Where numbers in rising order reach one.
 * @returns the place of the first that is not below it; as many as there are where all are.
 */
export function lowerBound(numbers: ArrayLike<number>, number: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
