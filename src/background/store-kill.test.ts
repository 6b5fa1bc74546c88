import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { FailureStore } from './store';

const TABS = [-1, 1, 2];
const tabId = fc.constantFrom(...TABS);

const action = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('add'), tabId, count: fc.integer({ min: 1, max: 8 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('page'), tabId, count: fc.constant(1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('retract'), tabId, count: fc.integer({ max: 4, min: 0 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('clear', 'forget'), tabId, count: fc.constant(0) }),
  },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** A background: after how many storage operations it is killed, and what happens until then. */
const life = fc.record({
  operations: fc.integer({ min: 1, max: 60 }),
  actions: fc.array(action, { maxLength: 12 }),
});

/** What should be there: the failures of each tab that were written and not taken back, held or counted as dropped. */
class Expected {
  readonly written = new Map(TABS.map((id) => [id, new Set<string>()]));

  of(tab: number): Set<string> {
    return this.written.get(tab) ?? new Set();
  }

  check(store: FailureStore): void {
    for (const tab of TABS) {
      const { failures, dropped } = store.tab(tab);
      expect(failures.size + dropped, `tab ${tab}`).toBe(this.of(tab).size);
      for (const id of failures.keys()) expect(this.of(tab), `tab ${tab}`).toContain(id);
    }
  }
}

let lastId = 0;

async function act(store: FailureStore, storage: FakeSessionStorage, expected: Expected, step: Action) {
  const { kind, tabId: tab, count } = step;
  const written = expected.of(tab);
  const before = storage.log.length;
  const done = (needed: 'write' | 'remove', key: string) =>
    storage.log.slice(before).some((operation) => operation.kind === needed && operation.keys.includes(key));
  switch (kind) {
    case 'add':
      for (let i = 0; i < count; i += 1) {
        lastId += 1;
        const id = String(lastId);
        store.add(aFailure({ id, tabId: tab, endedAt: lastId }));
        if (done('write', `f/${tab}/${id}`)) written.add(id);
      }
      return settled();
    case 'page':
      lastId += 1;
      store.addPage({
        id: `${lastId}`,
        tabId: tab,
        url: 'https://a.test/',
        startedAt: lastId,
        committedAt: lastId,
      });
      return settled();
    case 'retract': {
      await settled();
      const ids = [...store.tab(tab).failures.keys()].slice(-count);
      void store.retract(tab, ids);
      await settled();
      for (const id of ids) if (done('remove', `f/${tab}/${id}`)) written.delete(id);
      return undefined;
    }
    default:
      void (kind === 'clear' ? store.clear(tab) : store.forgetTab(tab));
      await settled();
      if (done('remove', `d/${tab}`)) written.clear();
      return undefined;
  }
}

describe('a background that is killed again and again', () => {
  const limits = { characters: 2_500, afterEviction: 1_800, failuresPerTab: 6 };

  it('has every failure written before it, once, or counts it as dropped', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 6 }), async (lives) => {
        const storage = new FakeSessionStorage();
        const expected = new Expected();
        for (const { operations, actions } of lives) {
          const store = new FailureStore(storage.connect(operations), limits);
          for (const step of actions) await act(store, storage, expected, step);
        }
        const store = new FailureStore(storage.connect(), limits);
        await store.ready;
        expected.check(store);
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});
