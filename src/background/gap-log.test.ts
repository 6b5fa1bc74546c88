import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GapLog } from './gap-log';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { parseStored } from './stored';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const see = (log: GapLog, ...ids: number[]) => {
  for (const id of ids) log.saw(String(id), Date.now());
};

/** The log of the next background, which sees some requests before it has read what the last one wrote. */
async function next(storage: FakeSessionStorage, ...early: number[]): Promise<GapLog> {
  const log = new GapLog(storage.connect(), true);
  see(log, ...early);
  log.restore(parseStored(await storage.connect().readAll()).gaps, []);
  await settled();
  return log;
}

describe('GapLog', () => {
  it('finds what was lost between two backgrounds', async () => {
    const storage = new FakeSessionStorage();
    see(await next(storage), 10);
    await settled();
    vi.advanceTimersByTime(500);
    const log = await next(storage, 13);
    vi.advanceTimersByTime(4000);
    expect(log.unseen()).toBe(2);
    log.recovered(1);
    expect(log.unseen()).toBe(1);
  });

  it('does not take for lost what a background saw before it had read, and was killed', async () => {
    const storage = new FakeSessionStorage();
    see(await next(storage), 10);
    await settled();
    await next(storage, 11, 12);
    const log = await next(storage, 13);
    vi.advanceTimersByTime(4000);
    expect(log.unseen()).toBe(0);
  });

  it('still knows of a loss when the background that found it saw nothing more', async () => {
    const storage = new FakeSessionStorage();
    see(await next(storage), 10, 13);
    await settled();
    vi.advanceTimersByTime(500);
    await next(storage);
    vi.advanceTimersByTime(60_000);
    expect((await next(storage)).unseen()).toBe(2);
  });

  it('writes one state at a time, and the last', async () => {
    const storage = new FakeSessionStorage();
    const log = await next(storage);
    const before = storage.log.length;
    see(log, 1, 2, 3, 4, 5);
    await settled();
    expect(storage.log.length - before).toBe(2);
    expect(storage.items.get('g')).toContain('"high":5');
  });

  it('goes on when storage refuses a write', async () => {
    const storage = new FakeSessionStorage();
    const log = await next(storage);
    storage.refuses = () => true;
    see(log, 1);
    await settled();
    storage.refuses = () => false;
    see(log, 2);
    await settled();
    expect(storage.items.get('g')).toContain('"high":2');
  });

  it('counts and writes nothing where numbers mean nothing', async () => {
    const storage = new FakeSessionStorage();
    const log = new GapLog(storage.connect(), false);
    log.restore(undefined, []);
    see(log, 1, 5);
    vi.advanceTimersByTime(4000);
    expect(log.unseen()).toBe(0);
    expect(storage.log).toEqual([]);
  });
});
