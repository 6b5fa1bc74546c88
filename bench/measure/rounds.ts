import type { Row } from './bench';

/** Gives one sample: a time, a count. */
export type Candidate = () => number | Promise<number>;

/**
 * Runs all candidates once a round, each round in another order, so that a machine that slows down for a while slows all of them.
 * The first round warms up and does not count.
 */
export async function interleave(
  candidates: Readonly<Record<string, Candidate>>,
  rounds: number,
): Promise<readonly Row[]> {
  const entries = Object.entries(candidates);
  const samples = new Map(entries.map(([name]): [string, number[]] => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const shift = round % entries.length;
    const order = [...entries.slice(shift), ...entries.slice(0, shift)];
    for (const [name, candidate] of round % 2 === 0 ? order : order.toReversed()) {
      const sample = await candidate();
      if (round > 0) samples.get(name)?.push(sample);
    }
  }
  return entries.map(([name]) => ({ name, samples: samples.get(name) ?? [] }));
}

/** Where results go, so that the engine can't leave out the work for them. */
const kept: { result: unknown } = { result: undefined };

/** A candidate that calls `work` so often that a call's overhead does not show. @returns µs a call. */
export function timed(work: () => unknown, times: number): Candidate {
  return () => {
    const start = performance.now();
    for (let i = 0; i < times; i += 1) kept.result = work();
    return ((performance.now() - start) * 1000) / times;
  };
}
