import { expect } from 'playwright/test';

/** Asserts what will be true before long; see `e2e/wait.ts` for the patience. */
export function eventually<T>(probe: () => Promise<T>, message?: string) {
  return expect.poll(probe, { ...(message && { message }), timeout: 20_000, intervals: [50, 100, 200] });
}
