import { afterEach, expect, it, vi } from 'vitest';
import type { Body } from '../har/body';
import { parseEntry } from '../har/network-entry';
import { BodyLoader } from './bodies';
import { anEntry } from './fake-host.fixture';

afterEach(() => void vi.useRealTimers());

function theEntry() {
  const entry = parseEntry(anEntry().har);
  if (!entry) throw new Error('The fixture is no entry');
  return entry;
}

function load(loader: BodyLoader, content: () => Promise<unknown>): Promise<Body | undefined> {
  return new Promise((done) => loader.load(theEntry(), content, { done, unread: () => undefined }));
}

it.each<[string, () => Promise<unknown>, string | undefined]>([
  ["Chromium's form", async () => ({ content: btoa('gone'), encoding: 'base64' }), 'gone'],
  ["Firefox's form", async () => ['gone', 'text/html'], 'gone'],
  ['an empty body', async () => ['', ''], ''],
  ['another form', async () => 42, undefined],
  ['a body that is gone', () => Promise.reject(new Error('gone')), undefined],
])('gives %s', async (_, content, expected) => {
  expect((await load(new BodyLoader(), content))?.text).toBe(expected);
});

it.each([
  ['GET', undefined],
  ['HEAD', ''],
])('takes an empty body of a long response to %s for what it is', async (method, expected) => {
  const entry = { ...theEntry(), method, size: 1500 };
  const body = await new Promise<Body | undefined>((done) =>
    new BodyLoader().load(entry, async () => ['', ''], { done, unread: () => undefined }),
  );
  expect(body?.text).toBe(expected);
});

it('fetches four at once, in order, and goes on after one that is gone', async () => {
  const loader = new BodyLoader();
  const asked: number[] = [];
  const answers: ((good: boolean) => void)[] = [];
  const bodies = Array.from({ length: 7 }, (_, i) =>
    load(loader, () => {
      asked.push(i);
      return new Promise((resolve, reject) =>
        answers.push((good) => (good ? resolve([`${i}`, '']) : reject(new Error('gone')))),
      );
    }),
  );
  expect(asked).toEqual([0, 1, 2, 3]);
  answers[1]?.(false);
  expect(await bodies[1]).toBeUndefined();
  answers[3]?.(true);
  expect((await bodies[3])?.text).toBe('3');
  await Promise.resolve();
  expect(asked).toEqual([0, 1, 2, 3, 4, 5]);
  for (const i of [0, 2, 4, 5]) answers[i]?.(true);
  await bodies[5];
  await Promise.resolve();
  answers[6]?.(true);
  expect((await bodies[6])?.text).toBe('6');
});

it('does not wait for bodies that pages have not read, and gives them when they come', async () => {
  vi.useFakeTimers();
  const loader = new BodyLoader();
  const told: string[] = [];
  const answers: ((content: unknown) => void)[] = [];
  for (const name of ['a', 'b', 'c', 'd']) {
    loader.load(theEntry(), () => new Promise((resolve) => answers.push(resolve)), {
      done: (body) => told.push(`${name} ${body?.text}`),
      unread: () => told.push(`${name} unread`),
    });
  }
  const fifth = load(loader, async () => ['e', '']);
  await vi.advanceTimersByTimeAsync(1900);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toEqual(['a unread', 'b unread', 'c unread', 'd unread']);
  expect((await fifth)?.text).toBe('e');
  answers[1]?.(['late', '']);
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toBe('b late');
});
