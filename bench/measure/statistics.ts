/** A part of the way through the sorted values, 0 the least and 1 the most; NaN when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * part;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * One sample divided by the other of the same round: what slowed the machine down in that round slowed both. A round whose
 * divisor is 0, or in which either was not measured, has no ratio.
 */
export function ratios(samples: readonly number[], base: readonly number[]): readonly number[] {
  return samples.flatMap((sample, round) => {
    const divisor = base[round];
    const ratio = sample / (divisor ?? Number.NaN);
    return Number.isFinite(ratio) ? [ratio] : [];
  });
}
