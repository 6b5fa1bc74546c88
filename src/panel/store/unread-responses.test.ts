import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RawEntry } from '../../browser/devtools';
import { UnreadResponses } from './unread-responses';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** Looks four times a second, as the panel does. @returns when DevTools' log was read, in tenths of a second. */
function watching(reading = async (): Promise<readonly RawEntry[]> => []) {
  const readAt: number[] = [];
  const claimed: (readonly RawEntry[])[] = [];
  const unread = new UnreadResponses(
    () => {
      readAt.push(Math.floor(Date.now() / 100));
      return reading();
    },
    (entries) => claimed.push(entries),
  );
  setInterval(() => void unread.look(Date.now()), 250);
  return { unread, readAt, claimed };
}

it('looks for a failure a second later, once more after some more, and then no longer', async () => {
  const { unread, readAt, claimed } = watching();
  unread.await('a', 0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readAt).toEqual([10, 60]);
  expect(claimed).toEqual([[], []]);
});

it('looks no more for one that DevTools told of, or that was found or cleared', async () => {
  const { unread, readAt } = watching();
  for (const id of ['told', 'found', 'cleared']) unread.await(id, 0);
  unread.told('told');
  unread.found('key', 'found');
  unread.clear();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readAt).toEqual([]);
});

it('reads nothing in a burst, but for those that wait for ten seconds', async () => {
  const { unread, readAt } = watching();
  let nth = 0;
  const burst = setInterval(() => unread.await(`${nth++}`, Date.now()), 10);
  await vi.advanceTimersByTimeAsync(9_500);
  expect(readAt).toEqual([]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(readAt.length).toBeGreaterThan(0);
  clearInterval(burst);
});

it('gives reading a small part of the time', async () => {
  const slow = () => new Promise<readonly RawEntry[]>((resolve) => setTimeout(() => resolve([]), 500));
  const { unread, readAt } = watching(slow);
  unread.await('a', 0);
  await vi.advanceTimersByTimeAsync(2_000);
  unread.await('b', 2_000);
  await vi.advanceTimersByTimeAsync(58_000);
  expect(readAt).toEqual([10, 167, 325]);
});

it('goes on after a log that could not be read', async () => {
  const { unread, readAt } = watching(() => Promise.reject(new Error('closing')));
  unread.await('a', 0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(readAt).toEqual([10, 60]);
});

it('knows an entry again that was found unread, once, and of many the latest', () => {
  const { unread } = watching();
  for (let nth = 0; nth < 1_500; nth += 1) unread.found(`key ${nth}`, `id ${nth}`);
  expect([unread.read('key 1499'), unread.read('key 1499'), unread.read('key 3')]).toEqual([
    'id 1499',
    undefined,
    undefined,
  ]);
});

it('never reads where DevTools tells of every response', async () => {
  const unread = new UnreadResponses(undefined, () => {
    throw new Error('read');
  });
  unread.await('a', 0);
  await expect(unread.look(5_000)).resolves.toBeUndefined();
});
