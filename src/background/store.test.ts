import { describe, expect, it } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import type { Page } from '../failure/pages';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { type Change, FailureStore } from './store';

const page = (id: string, committedAt: number, tabId = 1): Page => ({
  id,
  tabId,
  url: `https://a.test/${id}`,
  startedAt: committedAt,
  committedAt,
});
const idsOf = (store: FailureStore, tabId = 1) => [...store.tab(tabId).failures.keys()];
const pagesOf = (store: FailureStore, tabId = 1) => store.tab(tabId).pages.map(({ id }) => id);

/** A store on a new storage; `again` is the next background's, `changes` is what listeners were told. */
async function aStore() {
  const storage = new FakeSessionStorage();
  const store = new FailureStore(storage.connect());
  const changes: Change[] = [];
  store.onChange((change) => changes.push(change));
  await store.ready;
  const again = async () => {
    const next = new FailureStore(storage.connect());
    await next.ready;
    return next;
  };
  return { storage, store, changes, again };
}

describe('add', () => {
  it('has written the failure when it returns, before anything was read', () => {
    const storage = new FakeSessionStorage();
    new FailureStore(storage.connect()).add(aFailure({ id: '7' }));
    expect(storage.items.get('f/1/7')).toBe(JSON.stringify(aFailure({ id: '7' })));
  });

  it('tells of it at once', async () => {
    const { store, changes } = await aStore();
    store.add(aFailure());
    expect(changes).toEqual([{ tabId: 1, added: [aFailure()], evicted: [], cleared: false }]);
  });

  it('replaces a failure with the same id', async () => {
    const { store, again } = await aStore();
    store.add(aFailure({ status: 500 }));
    store.add(aFailure({ status: 503 }));
    expect(store.find('f1')?.status).toBe(503);
    expect((await again()).find('f1')?.status).toBe(503);
  });

  it('before the load has finished joins what was stored, in the order in which requests ended', async () => {
    const { storage, store } = await aStore();
    store.add(aFailure({ id: 'old', endedAt: 1 }));
    store.add(aFailure({ id: 'amended', endedAt: 2, status: 500 }));
    const next = new FailureStore(storage.connect());
    next.add(aFailure({ id: 'new', endedAt: 3 }));
    next.add(aFailure({ id: 'amended', endedAt: 2, status: 502 }));
    await next.ready;
    expect(idsOf(next)).toEqual(['old', 'amended', 'new']);
    expect(next.find('amended')?.status).toBe(502);
    expect([...next.ids()]).toEqual(['old', 'amended', 'new']);
  });
});

describe('taking back', () => {
  it.each<[string, (store: FailureStore) => Promise<void>, string[], string[], string[]]>([
    [
      'retract: only what is named',
      (store) => store.retract(1, ['a', 'unknown']),
      ['b'],
      ['p1', 'p2'],
      ['c'],
    ],
    ['clear: not the page that is shown', (store) => store.clear(1), [], ['p2'], ['c']],
    ['forgetTab: all of the tab', (store) => store.forgetTab(1), [], [], ['c']],
    ['forgetTab: an unknown tab', (store) => store.forgetTab(9), ['a', 'b'], ['p1', 'p2'], ['c']],
  ])('%s', async (_, takeBack, failures, pages, others) => {
    const { store, again } = await aStore();
    store.addPage(page('p1', 10));
    store.add(aFailure({ id: 'a', endedAt: 11 }));
    store.add(aFailure({ id: 'b', endedAt: 12 }));
    store.addPage(page('p2', 20));
    store.add(aFailure({ id: 'c', tabId: 2 }));
    await takeBack(store);
    for (const each of [store, await again()]) {
      expect([idsOf(each), pagesOf(each), idsOf(each, 2)]).toEqual([failures, pages, others]);
    }
  });

  it('forgetTab holds nothing of what comes late but what storage holds too', async () => {
    const { store, again } = await aStore();
    store.add(aFailure({ id: 'a' }));
    const forgotten = store.forgetTab(1);
    await store.ready;
    await Promise.resolve();
    store.add(aFailure({ id: 'late' }));
    await forgotten;
    expect(idsOf(await again())).toEqual(idsOf(store));
  });
});

describe('moveTab', () => {
  it('hands failures, pages and the count of dropped ones over', async () => {
    const storage = new FakeSessionStorage();
    const store = new FailureStore(storage.connect(), {
      characters: 1e6,
      afterEviction: 1e6,
      failuresPerTab: 2,
    });
    store.addPage(page('p', 1));
    for (const id of ['a', 'b', 'c']) store.add(aFailure({ id }));
    await settled();
    await store.moveTab(1, 2);
    await settled();
    const next = new FailureStore(storage.connect());
    await next.ready;
    for (const each of [store, next]) {
      expect([idsOf(each), pagesOf(each), each.tab(1).dropped]).toEqual([[], [], 0]);
      expect([idsOf(each, 2), pagesOf(each, 2), each.tab(2).dropped]).toEqual([['b', 'c'], ['p'], 1]);
      expect(each.find('b')?.tabId).toBe(2);
    }
  });
});

describe('pages', () => {
  it('are forgotten when the next one comes and nothing failed in them', async () => {
    const { store, again } = await aStore();
    store.addPage(page('empty', 10));
    store.addPage(page('full', 20));
    store.add(aFailure({ endedAt: 21 }));
    store.addPage(page('now', 30));
    await settled();
    for (const each of [store, await again()]) expect(pagesOf(each)).toEqual(['full', 'now']);
  });

  it('cost no failure when storage refuses them', async () => {
    const { storage, store } = await aStore();
    storage.refuses = ({ keys }) => keys.some((key) => key.startsWith('p/'));
    store.addPage(page('p', 10));
    store.add(aFailure());
    await settled();
    expect([pagesOf(store), idsOf(store), store.tab(1).dropped]).toEqual([['p'], ['f1'], 0]);
  });
});

describe('what another version left in storage', () => {
  it.each<[string, string, unknown]>([
    ['broken JSON', 'f/1/x', '{"id":'],
    ['no text', 'f/1/x', { id: 'x' }],
    ['another form', 'f/1/x', JSON.stringify({ ...aFailure(), status: 'bad' })],
    ['an unknown key', 'zz/1', '{}'],
    ['a page of another form', 'p/1/x', '{"id":"x"}'],
    ['a count of another form', 'd/1', '{"tabId":1,"count":"many"}'],
    ['the prototype', '__proto__', '{}'],
  ])('is passed over: %s', async (_, key, text) => {
    const { storage, store, again } = await aStore();
    store.add(aFailure());
    storage.items.set(key, text);
    const next = await again();
    expect([idsOf(next), pagesOf(next), next.tab(1).dropped]).toEqual([['f1'], [], 0]);
  });
});
