import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_TAB } from './failure';
import { aFailure, aNetworkError } from './filter-fixture';
import { groupByPage, type Page, pageOf, pageOpenedBy } from './pages';

const page = (id: string, startedAt: number, committedAt: number, documentId?: string): Page => ({
  id,
  tabId: 1,
  url: `https://www.contoso.com/${id}`,
  startedAt,
  committedAt,
  ...(documentId === undefined ? {} : { documentId }),
});

// b is a restored after c: both share a document.
const PAGES = [page('a', 100, 150, 'A'), page('c', 300, 400, 'C'), page('b', 590, 600, 'A')];

describe('pageOf', () => {
  it.each([
    ['a document that ends before its commit', aFailure({ type: 'main_frame', endedAt: 350 }), 'c'],
    ['a document at the very start of its navigation', aFailure({ type: 'main_frame', endedAt: 300 }), 'c'],
    ['a document before any navigation', aFailure({ type: 'main_frame', endedAt: 99 }), undefined],
    ['a request during the next navigation', aFailure({ endedAt: 350 }), 'a'],
    ['a request at the commit', aFailure({ endedAt: 400 }), 'c'],
    ['a request before the first page', aFailure({ endedAt: 149 }), undefined],
    ['a late request of an earlier document', aFailure({ endedAt: 500, documentId: 'A' }), 'a'],
    ['a request of a restored document', aFailure({ endedAt: 700, documentId: 'A' }), 'b'],
    ['a request of a document not committed yet', aFailure({ endedAt: 120, documentId: 'A' }), 'a'],
    ['a request of an unknown document', aFailure({ endedAt: 450, documentId: 'frame' }), 'c'],
    ['a prerendered document', aFailure({ type: 'main_frame', prerender: true, endedAt: 350 }), 'a'],
    ['a frame', aFailure({ type: 'sub_frame', endedAt: 350 }), 'a'],
    ['a service worker', aFailure({ tabId: NO_TAB, endedAt: 450, documentId: 'A' }), undefined],
    ['a time that is none', aFailure({ endedAt: Number.NaN }), undefined],
  ])('%s', (_, failure, id) => {
    expect(pageOf(failure, PAGES)?.id).toBe(id);
  });

  it('gives a document to the latest navigation begun, also when one overtook another', () => {
    const overtaken = [page('slow', 500, 600), page('quick', 100, 700), page('last', 800, 900)];
    expect(pageOf(aFailure({ type: 'main_frame', endedAt: 400 }), overtaken)?.id).toBe('quick');
    expect(pageOf(aFailure({ type: 'main_frame', endedAt: 750 }), overtaken)?.id).toBe('quick');
  });

  it('finds no page where there is none', () => {
    expect(pageOf(aFailure(), [])).toBeUndefined();
  });
});

describe('groupByPage', () => {
  it('orders groups by page and keeps the order within', () => {
    const failures = [
      aFailure({ id: '1', endedAt: 700 }),
      aFailure({ id: '2', endedAt: 10 }),
      aFailure({ id: '3', endedAt: 200 }),
      aFailure({ id: '4', endedAt: 160 }),
      aFailure({ id: '5', tabId: NO_TAB, endedAt: 700 }),
    ];
    const groups = groupByPage(failures, PAGES).map((group) => [
      group.page?.id,
      group.failures.map((failure) => failure.id).join(),
    ]);
    expect(groups).toEqual([
      [undefined, '2,5'],
      ['a', '3,4'],
      ['b', '1'],
    ]);
  });

  it('loses none, and agrees with the rules applied one by one', () => {
    const time = fc.integer({ min: 0, max: 20 });
    const documentId = fc.constantFrom('A', 'B', 'C');
    const somePages = fc
      .array(fc.record({ startedAt: time, wait: time, documentId }), { maxLength: 8 })
      .map((list) =>
        list
          .map((each, i) => page(String(i), each.startedAt, each.startedAt + each.wait, each.documentId))
          .sort((a, b) => a.committedAt - b.committedAt),
      );
    const someFailures = fc.array(
      fc
        .record({
          endedAt: time,
          documentId: fc.constantFrom('A', 'D'),
          type: fc.constantFrom('main_frame', 'image'),
          prerender: fc.boolean(),
        })
        .map(aFailure),
    );
    fc.assert(
      fc.property(someFailures, somePages, (failures, pages) => {
        const groups = groupByPage(failures, pages);
        for (const group of groups) {
          for (const { endedAt, documentId, type, prerender } of group.failures) {
            const committed = pages.filter((each) => each.committedAt <= endedAt);
            const own = pages.filter((each) => each.documentId === documentId);
            const expected =
              type === 'main_frame' && !prerender
                ? pages.findLast((each) => each.startedAt <= endedAt)
                : own.length > 0
                  ? (own.findLast((each) => each.committedAt <= endedAt) ?? own[0])
                  : committed.at(-1);
            expect(group.page).toBe(expected);
          }
        }
        expect(groups.flatMap((group) => group.failures)).toHaveLength(failures.length);
      }),
    );
  });
});

describe('pageOpenedBy', () => {
  const navigation = { id: '7', type: 'main_frame', endedAt: 900 };
  const hop = { url: 'https://a.test/', status: 302, location: '/b', at: 850 };

  it.each([
    ['a connection that fails', aNetworkError('net::ERR_CONNECTION_REFUSED', navigation), 900],
    ['what fails after a redirect', aNetworkError('NS_ERROR_NET_RESET', { ...navigation, hops: [hop] }), 850],
    [
      'a page that an extension blocks in Chromium',
      aNetworkError('net::ERR_BLOCKED_BY_CLIENT', navigation),
      900,
    ],
  ])('%s opens a page, to which it belongs', (_, failure, startedAt) => {
    const opened = pageOpenedBy(failure);
    expect(opened).toEqual({ id: 'failed:7', tabId: 1, url: failure.url, startedAt, committedAt: 900 });
    expect(pageOf(failure, [...PAGES, ...(opened ? [opened] : [])])).toBe(opened);
  });

  it.each([
    ['a response', aFailure(navigation)],
    ['an abort', aNetworkError('net::ERR_ABORTED', navigation)],
    ['what an extension cancels in Firefox', aNetworkError('NS_ERROR_ABORT', navigation)],
    ['a frame', aNetworkError('net::ERR_FAILED', { ...navigation, type: 'sub_frame' })],
    ['a prerendering', aNetworkError('net::ERR_FAILED', { ...navigation, prerender: true })],
    ['what has no tab', aNetworkError('net::ERR_FAILED', { ...navigation, tabId: NO_TAB })],
  ])('%s opens none', (_, failure) => {
    expect(pageOpenedBy(failure)).toBeUndefined();
  });
});
