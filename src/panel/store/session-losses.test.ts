import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { anEntry, FakeHost } from './fake-host.fixture';
import { Session } from './session';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

const [a, b, c] = ['a', 'b', 'c'].map((id) => aFailure({ id }));
const tabless = aFailure({ id: 'sw', tabId: -1 });
const all = [a, b, c].flatMap((failure) => failure ?? []);
const dropped = (count: number) => ({ losses: { dropped: count, unseen: 0 } });

function aSession() {
  const host = new FakeHost();
  const session = new Session(host);
  const shown = () => Array.from(session.list.rows.value, ({ id }) => id);
  return { host, session, shown };
}

describe('losses', () => {
  it.each<[string, (host: FakeHost) => void, number]>([
    ['as the background tells them', (host) => host.changed([], dropped(5)), 5],
    [
      'but not what the panel still shows',
      (host) => host.changed([], { evicted: ['a', 'b'], ...dropped(5) }),
      3,
    ],
    ['nor for what it never had', (host) => host.changed([], { evicted: ['x', 'y'], ...dropped(5) }), 5],
    [
      'each once, however often it is told',
      (host) => {
        host.changed([], { evicted: ['a'], ...dropped(1) });
        host.changed([], { evicted: ['a', 'b'], ...dropped(2) });
        host.snapshot([], dropped(3));
      },
      0,
    ],
    ['never below none', (host) => host.snapshot([]), 0],
  ])('%s', (_, happen, expected) => {
    const { host, session } = aSession();
    host.snapshot(all);
    happen(host);
    expect(session.losses.dropped.value).toBe(expected);
  });

  it('unseen ones are told as they are', () => {
    const { host, session } = aSession();
    host.snapshot([], { losses: { dropped: 0, unseen: 4 } });
    expect(session.losses.unseen.value).toBe(4);
  });
});

describe('after a reconnection', () => {
  it('rows stay, what the background dropped meanwhile is no loss here', async () => {
    const { host, session, shown } = aSession();
    host.snapshot(all);
    host.disconnect();
    await vi.advanceTimersByTimeAsync(50);
    expect(host.said.slice(1)).toEqual([{ type: 'open', tabId: 1 }]);
    const d = aFailure({ id: 'd' });
    const [first, ...rest] = [...all.slice(2), d];
    const parts = { ...dropped(4), last: false };
    host.snapshot(first ? [first] : [], parts);
    expect(session.losses.dropped.value).toBe(4);
    host.snapshot(rest, { ...dropped(4), first: false });
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
    expect(session.losses.dropped.value).toBe(2);
  });

  it('what only DevTools saw is told again when the background has it not', async () => {
    const { host, session } = aSession();
    host.snapshot();
    host.log(anEntry());
    await vi.advanceTimersByTimeAsync(2000);
    const witnessed = Array.from(session.list.rows.value, ({ failure }) => failure);
    host.snapshot(witnessed);
    expect(host.said).toHaveLength(2);
    host.snapshot([]);
    expect(host.said.slice(2)).toEqual([{ type: 'witnessed', failures: witnessed }]);
    expect(session.losses.dropped.value).toBe(0);
  });
});

describe('clear', () => {
  it('empties the list and tells the background', () => {
    const { host, session, shown } = aSession();
    host.snapshot([...all, tabless], dropped(5));
    session.clear();
    expect(shown()).toEqual([]);
    expect(session.losses.dropped.value).toBe(0);
    expect(host.said.at(-1)).toEqual({ type: 'clear' });
  });

  it.each([
    [1, ['sw']],
    [-1, ['a', 'b', 'c']],
  ])('elsewhere, of tab %i, empties what it names', (tabId, left) => {
    const { host, session, shown } = aSession();
    const page = { id: 'p', tabId: 1, url: 'https://a.test/', startedAt: 1, committedAt: 2 };
    host.snapshot([...all, tabless]);
    host.tell({ type: 'cleared', tabId, pages: [page] });
    expect(shown().toSorted()).toEqual(left);
    expect(session.pages.value).toEqual([page]);
  });

  it('forgets a row for good: its entry brings it back no more', async () => {
    const { host, session, shown } = aSession();
    host.changed([aFailure()]);
    session.clear();
    host.log(anEntry());
    await vi.advanceTimersByTimeAsync(2000);
    expect(shown()).toEqual([]);
  });

  it("of traffic without a tab leaves the tab's own losses as they are", () => {
    const { host, session } = aSession();
    host.snapshot(all, dropped(5));
    host.changed([], { evicted: ['a'], ...dropped(6) });
    host.tell({ type: 'cleared', tabId: -1, pages: [] });
    expect(session.losses.dropped.value).toBe(5);
  });
});

describe('access', () => {
  it('is as last told', () => {
    const { host, session } = aSession();
    expect(session.access.value).toBe('granted');
    host.snapshot([], { access: 'withheld' });
    expect(session.access.value).toBe('withheld');
    host.tell({ type: 'access', access: 'granted' });
    expect(session.access.value).toBe('granted');
  });
});

it('a panel that is opened again shows what only DevTools saw once', async () => {
  const first = new FakeHost();
  const before = new Session(first);
  first.log(anEntry({ url: 'https://a.test/taken-back', endedAt: 900 }));
  first.log(anEntry());
  await vi.advanceTimersByTimeAsync(2000);
  first.changed([aFailure({ id: 'r', url: 'https://a.test/taken-back', endedAt: 900 })]);
  const stored = Array.from(before.list.rows.value, ({ failure }) => failure);

  const second = new FakeHost([anEntry({ url: 'https://a.test/taken-back', endedAt: 900 }), anEntry()]);
  const session = new Session(second);
  second.snapshot(stored);
  await vi.advanceTimersByTimeAsync(2000);
  expect(session.list.rows.value).toHaveLength(stored.length);
});
