import { expect, it, vi } from 'vitest';
import { Pace } from './pace';

/** Keeps the thread busy, in ms. */
function toil(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Twenty pieces of work, 4 ms each. @returns when each began, in turns of the event loop. */
async function work(pace: Pace): Promise<readonly number[]> {
  let turn = 0;
  const turns = setInterval(() => {
    turn += 1;
  });
  const begun: number[] = [];
  try {
    for (let piece = 0; piece < 20; piece += 1) {
      await pace.step();
      begun.push(turn);
      toil(4);
    }
  } finally {
    clearInterval(turns);
  }
  return begun;
}

it('works in slices, and lets everything else have its turn in between', async () => {
  const rested = vi.fn();
  const begun = await work(new Pace(new AbortController().signal, rested));
  expect(begun).toHaveLength(20);
  const slices = new Set(begun).size;
  expect(slices).toBeGreaterThan(3);
  expect(slices).toBeLessThan(20);
  expect(rested.mock.calls.length).toBeGreaterThanOrEqual(slices - 1);
});

it('stops after the slice in which it is given up', async () => {
  const abort = new AbortController();
  const pace = new Pace(abort.signal, () => abort.abort());
  await expect(work(pace)).rejects.toThrow(/abort/i);
});
