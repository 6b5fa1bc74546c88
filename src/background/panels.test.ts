import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import type { Page } from '../failure/pages';
import type { Access, ToBackground } from '../messaging/protocol';
import { Panels } from './panels';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { FailureStore } from './store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page: Page = { id: 'p', tabId: 1, url: 'https://a.test/', startedAt: 1, committedAt: 2 };
const losses = { dropped: 0, unseen: 0 };

function aBackground() {
  const storage = new FakeSessionStorage();
  const store = new FailureStore(storage.connect());
  const asked: { access: Access } = { access: 'granted' };
  const witnessed = vi.fn();
  const panels = new Panels({
    store,
    witnessed,
    losses: (tabId) => ({ dropped: store.tab(tabId).dropped, unseen: 0 }),
    access: async () => asked.access,
  });
  /** Connects a panel; gives what it is told and how it speaks. */
  const aPanel = (tabId?: number) => {
    const told: unknown[] = [];
    const events = panels.accept({ post: (message) => void told.push(structuredClone(message)), close() {} });
    const say = (message: ToBackground) => events.message(message);
    if (tabId !== undefined) say({ type: 'open', tabId });
    return { told, say, events };
  };
  return { storage, store, panels, aPanel, witnessed, asked };
}

const snapshot = (fields: object) => ({
  type: 'snapshot',
  first: true,
  last: true,
  failures: [],
  pages: [],
  losses,
  access: 'granted',
  ...fields,
});
const changed = (fields: object) => ({
  type: 'changed',
  added: [],
  evicted: [],
  pages: [],
  losses,
  ...fields,
});

describe('open', () => {
  it('is answered by a snapshot of the tab and of traffic without a tab', async () => {
    const { store, aPanel, asked } = aBackground();
    asked.access = 'withheld';
    const own = aFailure({ id: 'own' });
    const tabless = aFailure({ id: 'tabless', tabId: -1 });
    for (const failure of [own, tabless, aFailure({ id: 'other', tabId: 2 })]) store.add(failure);
    store.addPage(page);
    const { told } = aPanel(1);
    await settled();
    expect(told).toEqual([snapshot({ failures: [tabless, own], pages: [page], access: 'withheld' })]);
  });

  it.each([
    [0, ['first last 0']],
    [100, ['first last 100']],
    [101, ['first 100', 'last 1']],
    [1200, ['first 100', '500', '500', 'last 100']],
  ])('sends %i failures in parts, each when it is asked for', async (count, expected) => {
    const { store, panels } = aBackground();
    for (let i = 0; i < count; i += 1) store.add(aFailure({ id: `${i}` }));
    const told: string[] = [];
    const post = (message: unknown) => {
      expect(message).toMatchObject({ type: 'snapshot' });
      const { first, last, failures } = Object(message);
      told.push(
        [first ? 'first' : '', last ? 'last' : '', failures.length].filter((x) => x !== '').join(' '),
      );
    };
    const panel = panels.accept({ post, close() {} });
    panel.message({ type: 'open', tabId: 1 });
    await settled();
    for (const parts of expected.keys()) {
      expect(told).toEqual(expected.slice(0, parts + 1));
      panel.message({ type: 'more' });
    }
    expect(told).toEqual(expected);
  });

  it('begins with the newest, and tells the others as they are when their turn comes', async () => {
    const { store, aPanel } = aBackground();
    for (let i = 0; i < 150; i += 1) store.add(aFailure({ id: `${i}`, endedAt: i }));
    const { told, say } = aPanel(1);
    await settled();
    store.add(aFailure({ id: '7', endedAt: 7, status: 500 }));
    await store.retract(1, ['9']);
    say({ type: 'more' });
    const parts = told
      .filter((message) => Object(message).type === 'snapshot')
      .map((part) => Object(part).failures);
    expect(parts[0].map(({ id }: { id: string }) => id)).toEqual(
      Array.from({ length: 100 }, (_, i) => `${50 + i}`),
    );
    expect(parts[1]).toHaveLength(49);
    expect(parts[1][7]).toMatchObject({ id: '7', status: 500 });
  });

  it('tells a failure once that arrives while it is answered', async () => {
    const { store, aPanel } = aBackground();
    const { told } = aPanel(1);
    store.add(aFailure());
    await settled();
    await vi.runAllTimersAsync();
    expect(told).toEqual([snapshot({ failures: [aFailure()] })]);
  });
});

describe('changes', () => {
  async function anOpenPanel(tabId = 1) {
    const background = aBackground();
    const panel = background.aPanel(tabId);
    await settled();
    panel.told.length = 0;
    return { ...background, ...panel };
  }

  it('are gathered: a burst is one message', async () => {
    const { store, told } = await anOpenPanel();
    const [a, b] = [aFailure({ id: 'a' }), aFailure({ id: 'b', tabId: -1 })];
    store.add(a);
    store.add(b);
    store.addPage(page);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(50);
    expect(told).toEqual([changed({ added: [a, b], pages: [page] })]);
    store.add(a);
    await vi.advanceTimersByTimeAsync(50);
    expect(told.slice(1)).toEqual([changed({ added: [a], pages: [page] })]);
  });

  it('of another tab are none of its business', async () => {
    const { store, told } = await anOpenPanel();
    store.add(aFailure({ tabId: 2 }));
    await vi.runAllTimersAsync();
    expect(told).toEqual([]);
  });

  it('name what made room', async () => {
    const { store, told } = await anOpenPanel();
    store.add(aFailure({ id: 'a' }));
    await vi.advanceTimersByTimeAsync(50);
    void store.retract(1, ['a']);
    await vi.advanceTimersByTimeAsync(50);
    expect(told.slice(1)).toEqual([changed({ evicted: ['a'] })]);
  });

  it('do not tell of what was taken back in the same moment', async () => {
    const { store, told, say } = await anOpenPanel();
    store.add(aFailure({ id: 'a' }));
    store.add(aFailure({ id: 'b' }));
    say({ type: 'retract', ids: ['a'] });
    await settled();
    await vi.runAllTimersAsync();
    expect(told).toEqual([changed({ added: [aFailure({ id: 'b' })], evicted: ['a'] })]);
  });

  it('clear: what is waiting goes first, then what was cleared is named, to every panel of the tab', async () => {
    const { store, told, say, aPanel } = await anOpenPanel();
    const second = aPanel(1);
    await settled();
    second.told.length = 0;
    store.add(aFailure({ tabId: 1 }));
    store.add(aFailure({ id: 'sw', tabId: -1 }));
    say({ type: 'clear' });
    await settled();
    const cleared = (tabId: number) => ({ type: 'cleared', tabId, pages: [] });
    const types = told.map((message) => Object(message).type);
    expect(types[0]).toBe('changed');
    expect(told).toContainEqual(cleared(1));
    expect(told.at(-1)).toEqual(cleared(-1));
    expect(second.told).toEqual(told);
    expect([...store.ids()]).toEqual([]);
  });

  it('are told no more once the panel is closed', async () => {
    const { store, told, events, panels } = await anOpenPanel();
    store.add(aFailure());
    events.closed();
    store.add(aFailure({ id: 'b' }));
    panels.accessChanged();
    await vi.runAllTimersAsync();
    expect(told).toEqual([]);
  });

  it('of access are told', async () => {
    const { panels, told, asked } = await anOpenPanel();
    asked.access = 'withheld';
    panels.accessChanged();
    await settled();
    expect(told).toEqual([{ type: 'access', access: 'withheld' }]);
  });

  it('what DevTools saw goes to the background', async () => {
    const { say, witnessed } = await anOpenPanel();
    const failures = [aFailure({ id: 'devtools-1@5', witness: 'devtools' })];
    say({ type: 'witnessed', failures });
    expect(witnessed).toHaveBeenCalledExactlyOnceWith(failures);
  });
});

describe('a panel that has not opened a tab', () => {
  it('is told nothing, and may neither clear nor retract', async () => {
    const { store, panels, aPanel } = aBackground();
    const { told, say } = aPanel();
    store.add(aFailure());
    say({ type: 'clear' });
    say({ type: 'retract', ids: ['f1'] });
    say({ type: 'ping' });
    panels.accessChanged();
    await settled();
    await vi.runAllTimersAsync();
    expect(told).toEqual([]);
    expect(store.find('f1')).toBeDefined();
  });
});

it.each([undefined, 'open', { type: 'erase' }, { type: 'open' }, { type: 'open', tabId: 'x' }])(
  'refuses the message %j loudly',
  (message) => {
    const { panels } = aBackground();
    expect(() => panels.accept({ post() {}, close() {} }).message(message)).toThrow(/Invalid/);
  },
);
