import { expect } from 'playwright/test';

/** Asserts what will be true before long; see `e2e/wait.ts` for the patience. */
export function eventually<T>(probe: () => Promise<T>) {
  return expect.poll(probe, { timeout: 20_000, intervals: [50, 100, 200] });
}
