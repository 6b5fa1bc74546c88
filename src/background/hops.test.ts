import { describe, expect, it } from 'vitest';
import type { Hop } from '../failure/failure';
import { HopLog, mergedHops } from './hops';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { parseStored } from './stored';

const hop = (at: number): Hop => ({ url: `https://a.test/${at}`, status: 302, location: '/next', at });
const never = () => false;

/** The log of the background after a kill, before it has read what was stored. */
async function afterKill(storage: FakeSessionStorage) {
  const { hops } = parseStored(await storage.connect().readAll());
  return { log: new HopLog(storage.connect()), stored: hops };
}

describe('HopLog', () => {
  it('gives a request its redirects, once, and forgets them', async () => {
    const storage = new FakeSessionStorage();
    const log = new HopLog(storage.connect());
    log.add('r', hop(1));
    log.add('other', hop(2));
    log.add('r', hop(3));
    expect(log.take('r')).toEqual([hop(1), hop(3)]);
    expect(log.take('r')).toEqual([]);
    await settled();
    expect([...storage.items.keys()]).toEqual(['h/other/2']);
  });

  it('keeps a chain over a kill', async () => {
    const storage = new FakeSessionStorage();
    new HopLog(storage.connect()).add('r', hop(1));
    const { log, stored } = await afterKill(storage);
    log.add('r', hop(2));
    log.restore(stored, never);
    log.add('r', hop(3));
    expect(log.take('r')).toEqual([hop(1), hop(2), hop(3)]);
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('tells a redirect once that was stored and read back', async () => {
    const storage = new FakeSessionStorage();
    const log = new HopLog(storage.connect());
    log.add('r', hop(1));
    log.restore([{ requestId: 'r', hop: hop(1) }], never);
    expect(log.take('r')).toEqual([hop(1)]);
  });

  it('amends a failure that was recorded before its redirects were read', async () => {
    const storage = new FakeSessionStorage();
    const before = new HopLog(storage.connect());
    before.add('r', hop(2));
    before.add('r', hop(1));
    const { log, stored } = await afterKill(storage);
    expect(log.take('r')).toEqual([]);
    const amended: unknown[] = [];
    log.restore(stored, (requestId, hops) => amended.push([requestId, hops]) > 0);
    expect(amended).toEqual([['r', [hop(1), hop(2)]]]);
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('forgets the redirects of a request that succeeded before they were read', async () => {
    const storage = new FakeSessionStorage();
    new HopLog(storage.connect()).add('r', hop(1));
    const { log, stored } = await afterKill(storage);
    log.take('r');
    log.restore(stored, never);
    expect(log.take('r')).toEqual([]);
    await settled();
    expect(storage.items.size).toBe(0);
  });

  it('remembers a bounded number of requests, the latest', () => {
    const log = new HopLog(new FakeSessionStorage().connect());
    for (let i = 0; i <= 500; i += 1) log.add(`r${i}`, hop(i));
    expect(log.take('r0')).toEqual([]);
    expect(log.take('r1')).toEqual([hop(1)]);
  });

  it('works on when storage is full', async () => {
    const storage = new FakeSessionStorage();
    storage.quota = 0;
    const log = new HopLog(storage.connect());
    log.add('r', hop(1));
    await settled();
    expect(log.take('r')).toEqual([hop(1)]);
  });
});

describe('mergedHops', () => {
  it.each<[string, number[], number[], number[]]>([
    ['nothing was stored', [], [2], [2]],
    ['nothing was seen', [1], [], [1]],
    ['a chain cut in two', [1, 2], [3], [1, 2, 3]],
    ['what was seen was stored too', [1, 2], [2, 3], [1, 2, 3]],
  ])('%s', (_, stored, seen, expected) => {
    expect(mergedHops(stored.map(hop), seen.map(hop))).toEqual(expected.map(hop));
  });
});
