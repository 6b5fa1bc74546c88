/**
 * How high the parts of a stacked bar are.
 * @param counts what each part stands for.
 * @param most what fills the whole room.
 * @param room the greatest height, in any unit.
 * @param least the height below which a part that is there is not seen, in the same unit.
 * @returns a height for each part, 0 where it counts nothing; together never more than the room.
 */
export function stackHeights(
  counts: ArrayLike<number>,
  most: number,
  room: number,
  least: number,
): readonly number[] {
  const heights = Array.from(counts, (count) => (count === 0 ? 0 : Math.max(least, (count / most) * room)));
  const sum = heights.reduce((a, b) => a + b, 0);
  return sum <= room ? heights : heights.map((height) => (height / sum) * room);
}
