import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let pressKey = () => {};
let inBackground: (work: () => void) => void;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('addEventListener', (_type: string, listener: () => void) => {
    pressKey = listener;
  });
  ({ inBackground } = await import('./in-background'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('works when nothing more urgent waits', () => {
  const work = vi.fn();
  inBackground(work);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
});

it('waits until nobody types any more', () => {
  const work = vi.fn();
  pressKey();
  inBackground(work);
  vi.advanceTimersByTime(200);
  pressKey();
  vi.advanceTimersByTime(200);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(work).toHaveBeenCalledOnce();
});
