import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Badge } from '../browser/action';
import type { Failure } from '../failure/failure';
import { aFailure, aNetworkError } from '../failure/filter-fixture';
import { BadgePainter, badgeFor } from './badge';
import { FakeSessionStorage, settled } from './session-storage.fixture';
import { FailureStore } from './store';

vi.mock('../browser/action', () => ({ paintBadge: vi.fn() }));

const RED = '#c5221f';
const AMBER = '#b06000';
const of = (count: number, failure: Failure = aFailure()) => Array.from({ length: count }, () => failure);

describe('badgeFor', () => {
  it.each<[string, Failure[], Partial<Badge>]>([
    ['nothing', [], { text: '', title: 'Substatus' }],
    ['a few', of(7), { text: '7', color: AMBER, title: 'Substatus · 7' }],
    ['the most that fit', of(99), { text: '99' }],
    ['more', of(100), { text: '99+', title: 'Substatus · 100' }],
    ['a server error among others', [...of(3), aFailure({ status: 500 })], { text: '4', color: RED }],
    ['a network error', [aNetworkError('net::ERR_CONNECTION_RESET')], { text: '1', color: RED }],
    ['the worst client error', [aFailure({ status: 499 })], { color: AMBER }],
  ])('%s', (_, failures, expected) => {
    expect(badgeFor(failures)).toMatchObject(expected);
  });
});

describe('what is counted', () => {
  const page = (at: number, documentId?: string) => ({
    id: `p${at}`,
    tabId: 1,
    url: 'https://a.test/',
    startedAt: at - 10,
    committedAt: at,
    ...(documentId === undefined ? {} : { documentId }),
  });

  it.each<[string, Failure, boolean]>([
    ['of the page shown', aFailure({ endedAt: 150 }), true],
    ['of the page before', aFailure({ endedAt: 50 }), false],
    ["the page's own 404, which ends before its commit", aFailure({ type: 'main_frame', endedAt: 95 }), true],
    ['a late answer to the page before', aFailure({ endedAt: 150, documentId: 'old' }), false],
    ['of a prerendered page', aFailure({ endedAt: 150, prerender: true }), false],
    ['what an ad blocker refused', aNetworkError('net::ERR_BLOCKED_BY_CLIENT', { endedAt: 150 }), false],
    ['what the page gave up', aNetworkError('net::ERR_ABORTED', { endedAt: 150 }), false],
    ['a missing icon', aFailure({ endedAt: 150, type: 'image', url: 'https://a.test/favicon.ico' }), false],
    ['of another tab', aFailure({ endedAt: 150, tabId: 2 }), false],
  ])('%s', async (_, failure, counts) => {
    const store = new FailureStore(new FakeSessionStorage().connect());
    store.addPage(page(20, 'old'));
    store.addPage(page(100, 'now'));
    store.add(failure);
    await settled();
    expect(store.tab(1).counted()).toEqual(counts ? [failure] : []);
  });
});

describe('BadgePainter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function aPainter(paint: (tabId: number, badge: Badge) => Promise<void>) {
    const storage = new FakeSessionStorage();
    const store = new FailureStore(storage.connect());
    return { storage, store, painter: new BadgePainter(store, paint) };
  }

  it('paints a burst once, each tab by itself, and traffic without a tab never', async () => {
    const painted: unknown[] = [];
    const { store } = aPainter(async (tabId, { text }) => void painted.push([tabId, text]));
    for (let i = 0; i < 30; i += 1) store.add(aFailure({ id: `a${i}` }));
    store.add(aFailure({ id: 'b', tabId: 2 }));
    store.add(aFailure({ id: 'c', tabId: -1 }));
    await vi.runAllTimersAsync();
    expect(painted).toEqual([
      [1, '30'],
      [2, '1'],
    ]);
  });

  it('paints again what changed while it painted', async () => {
    const painted: string[] = [];
    const { store } = aPainter(async (_, { text }) => void painted.push(text));
    store.add(aFailure({ id: 'a' }));
    await vi.runAllTimersAsync();
    store.add(aFailure({ id: 'b' }));
    await store.clear(1);
    await vi.runAllTimersAsync();
    expect(painted).toEqual(['1', '']);
  });

  it('paints every tab that was stored, after a start', async () => {
    const { storage, store } = aPainter(async () => undefined);
    store.add(aFailure({ tabId: 4 }));
    const painted: unknown[] = [];
    const next = new FailureStore(storage.connect());
    const painter = new BadgePainter(next, async (tabId, { text }) => void painted.push([tabId, text]));
    await next.ready;
    painter.repaintAll();
    await vi.runAllTimersAsync();
    expect(painted).toEqual([[4, '1']]);
  });

  it('goes on after a paint that the browser refused', async () => {
    const paint = vi.fn(() => Promise.reject(new Error('No tab with id: 1')));
    const { store } = aPainter(paint);
    store.add(aFailure({ id: 'a' }));
    await vi.runAllTimersAsync();
    store.add(aFailure({ id: 'b' }));
    await vi.runAllTimersAsync();
    expect(paint).toHaveBeenCalledTimes(2);
  });
});
