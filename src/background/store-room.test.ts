import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { type Change, FailureStore, LIMITS } from './store';

const SIZE = JSON.stringify(aFailure({ id: '10' })).length;
const roomy = { characters: 1e6, afterEviction: 1e6, failuresPerTab: 1e6 };
const idsOf = (store: FailureStore, tabId = 1) => [...store.tab(tabId).failures.keys()].map(Number);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function fill(store: FailureStore, from: number, to: number, tabId = 1): void {
  for (const id of range(from, to)) store.add(aFailure({ id: String(id), tabId, endedAt: id }));
}

async function nextOn(storage: FakeSessionStorage): Promise<FailureStore> {
  const next = new FailureStore(storage.connect());
  await next.ready;
  return next;
}

describe('limits', () => {
  it('per tab: a tenth makes room, the oldest first', async () => {
    const storage = new FakeSessionStorage();
    const store = new FailureStore(storage.connect(), { ...roomy, failuresPerTab: 20 });
    const changes: Change[] = [];
    store.onChange((change) => changes.push(change));
    fill(store, 1, 20);
    await settled();
    expect(store.tab(1).dropped).toBe(0);
    fill(store, 21, 21);
    await settled();
    for (const each of [store, await nextOn(storage)]) {
      expect(idsOf(each)).toEqual(range(4, 21));
      expect(each.tab(1).dropped).toBe(3);
    }
    expect(changes.at(-1)).toEqual({ tabId: 1, added: [], evicted: ['1', '2', '3'], cleared: false });
  });

  it('of characters: the fullest tab makes room, down to the lower limit', async () => {
    const limits = { ...roomy, characters: 40 * SIZE, afterEviction: 36 * SIZE };
    const storage = new FakeSessionStorage();
    const store = new FailureStore(storage.connect(), limits);
    fill(store, 10, 19, 2);
    fill(store, 20, 49, 1);
    await settled();
    expect(store.tab(1).dropped).toBe(0);
    fill(store, 50, 50, 2);
    await settled();
    for (const each of [store, await nextOn(storage)]) {
      expect([each.tab(1).dropped, each.tab(2).dropped]).toEqual([6, 0]);
      expect(idsOf(each)).toEqual(range(26, 49));
    }
  });

  it('count an amended failure once', async () => {
    const store = new FailureStore(new FakeSessionStorage().connect(), { ...roomy, characters: 3 * SIZE });
    for (let i = 0; i < 20; i += 1) fill(store, 10, 11);
    await settled();
    expect(store.tab(1).dropped).toBe(0);
  });

  it('leave a third of the 10 MB of session storage free', () => {
    expect(LIMITS.characters).toBeLessThan((10 * 1024 * 1024 * 2) / 3 + 100_000);
    expect(LIMITS.afterEviction).toBeLessThan(LIMITS.characters);
  });
});

describe('a full storage', () => {
  it('makes room in spite of the limits', async () => {
    const storage = new FakeSessionStorage();
    storage.quota = 30 * (SIZE + 6) + 10;
    const store = new FailureStore(storage.connect());
    fill(store, 10, 39);
    await settled();
    expect(store.tab(1).dropped).toBe(0);
    fill(store, 40, 43);
    await settled();
    const dropped = store.tab(1).dropped;
    expect(dropped).toBeGreaterThan(0);
    for (const each of [store, await nextOn(storage)]) {
      expect(idsOf(each)).toEqual(range(10 + dropped, 43));
      expect(each.tab(1).dropped).toBe(dropped);
    }
  });

  it('counts what it refuses for good', async () => {
    const storage = new FakeSessionStorage();
    storage.refuses = ({ kind, keys }) => kind === 'write' && keys.length === 1 && keys[0] === 'f/1/3';
    const store = new FailureStore(storage.connect());
    fill(store, 1, 3);
    await settled();
    for (const each of [store, await nextOn(storage)]) {
      expect(idsOf(each).length + each.tab(1).dropped).toBe(3);
      expect(idsOf(each)).not.toContain(3);
    }
  });

  it('does not bring back what was taken back while it made room', async () => {
    const storage = new FakeSessionStorage();
    storage.quota = 10;
    const store = new FailureStore(storage.connect());
    fill(store, 1, 1);
    storage.quota = Number.POSITIVE_INFINITY;
    await store.clear(1);
    await settled();
    expect(idsOf(store)).toEqual([]);
    expect(idsOf(await nextOn(storage))).toEqual([]);
  });

  it('loses nothing without counting it', async () => {
    const burst = fc.record({ tabId: fc.constantFrom(1, 2), count: fc.integer({ min: 1, max: 12 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(burst, { maxLength: 12 }),
        fc.integer({ min: 3, max: 30 }),
        async (bursts, room) => {
          const storage = new FakeSessionStorage();
          storage.quota = room * SIZE;
          const store = new FailureStore(storage.connect());
          const added = new Map([1, 2].map((tabId) => [tabId, 0]));
          let last = 9;
          for (const { tabId, count } of bursts) {
            fill(store, last + 1, last + count, tabId);
            last += count;
            added.set(tabId, (added.get(tabId) ?? 0) + count);
            await settled();
          }
          const next = await nextOn(storage);
          for (const [tabId, count] of added) {
            expect(idsOf(store, tabId).length + store.tab(tabId).dropped).toBe(count);
            expect(idsOf(next, tabId)).toEqual(idsOf(store, tabId));
            expect(next.tab(tabId).dropped).toBe(store.tab(tabId).dropped);
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 20_000);
});
