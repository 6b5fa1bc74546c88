import { type Failure, NO_TAB } from './failure';
import { noiseOf } from './noise';

/** One document that a tab showed, from a navigation to the next. */
export interface Page {
  /** Unique within a tab; a page restored from the back/forward cache is a new page. */
  readonly id: string;
  readonly tabId: number;
  readonly url: string;
  /** When the navigation began, in ms since the epoch. */
  readonly startedAt: number;
  /** When its document replaced the one before, in ms since the epoch. */
  readonly committedAt: number;
  /** The browser's id of the document (Chromium only); a restored page has the id that it had before. */
  readonly documentId?: string;
}

/** What tells which page a failure belongs to. */
export type Placeable = Pick<Failure, 'tabId' | 'type' | 'prerender' | 'endedAt'> & {
  readonly documentId?: string | undefined;
};

/** The failures of one page. Without a page: what came before the first one, and what belongs to none. */
export interface PageGroup {
  readonly page: Page | undefined;
  /** In the order they were given. */
  readonly failures: readonly Failure[];
}

/**
 * The page that a failure belongs to. `pages` are those of the failure's tab, sorted by `committedAt`.
 *
 * - A page's own document belongs to the page that it opens, although it often ends before the commit: the
 *   latest page whose navigation had begun. A prerendered document opens no page (yet) and falls through.
 * - What names its document belongs to that document's page. Several pages share a document after a restore from
 *   the back/forward cache: then the latest committed by then, else the first.
 * - Anything else belongs to the latest page committed by then, and to none before the first.
 * - Traffic of service workers ({@link NO_TAB}) belongs to no page.
 *
 * For more than a few failures use {@link createPageFinder} or {@link groupByPage}, which index the pages once.
 */
export function pageOf(failure: Failure, pages: readonly Page[]): Page | undefined {
  return createPageFinder(pages)(failure);
}

/** {@link pageOf} for many failures: the pages are indexed once. */
export function createPageFinder(pages: readonly Page[]): (failure: Placeable) => Page | undefined {
  const indexed = indexPages(pages);
  return (failure) => {
    const index = indexOfPage(failure, indexed);
    return index < 0 ? undefined : pages[index];
  };
}

/** Groups failures by {@link pageOf}: those without a page first, then oldest page first; pages without failures are left out. */
export function groupByPage(failures: readonly Failure[], pages: readonly Page[]): readonly PageGroup[] {
  const indexed = indexPages(pages);
  const none: Failure[] = [];
  const byPage = pages.map((): Failure[] => []);
  for (const failure of failures) (byPage[indexOfPage(failure, indexed)] ?? none).push(failure);
  const groups = byPage.map((own, i): PageGroup => ({ page: pages[i], failures: own }));
  return [{ page: undefined, failures: none }, ...groups].filter((group) => group.failures.length > 0);
}

/**
 * The page that a failed navigation opened: the browser's own error page, for which it reports no commit.
 * Undefined for what is no navigation of a tab, for responses (their documents do commit), for prerendering,
 * and for navigations that left the old page in place. Belongs into the tab's pages like any other.
 */
export function pageOpenedBy(failure: Failure): Page | undefined {
  const opens =
    failure.type === 'main_frame' &&
    failure.tabId !== NO_TAB &&
    failure.error !== undefined &&
    !failure.prerender;
  if (!opens || leavesOldPage(failure)) return undefined;
  return {
    id: `failed:${failure.id}`,
    tabId: failure.tabId,
    url: failure.url,
    startedAt: Math.min(failure.hops[0]?.at ?? failure.endedAt, failure.endedAt),
    committedAt: failure.endedAt,
  };
}

/** Firefox, unlike Chromium, shows no error page when an extension cancels a navigation. */
function leavesOldPage(failure: Failure): boolean {
  return noiseOf(failure) === 'aborted' || failure.error === 'NS_ERROR_ABORT';
}

interface PageIndex {
  readonly committed: readonly number[];
  /**
   * For each page the earliest start among it and all later ones. Starts need not rise from page to page
   * (a slow navigation can be overtaken); these do, so that they can be searched by halves.
   */
  readonly started: readonly number[];
  /** Positions of the pages of each document, rising. */
  readonly byDocument: ReadonlyMap<string, readonly number[]>;
}

function indexPages(pages: readonly Page[]): PageIndex {
  const byDocument = new Map<string, number[]>();
  const started = pages.map((page) => page.startedAt);
  for (let i = pages.length - 2; i >= 0; i--) {
    started[i] = Math.min(started[i] ?? Infinity, started[i + 1] ?? Infinity);
  }
  for (const [i, { documentId }] of pages.entries()) {
    if (documentId === undefined) continue;
    const positions = byDocument.get(documentId);
    if (positions) positions.push(i);
    else byDocument.set(documentId, [i]);
  }
  return { committed: pages.map((page) => page.committedAt), started, byDocument };
}

/** Position of the failure's page, or -1. */
function indexOfPage(failure: Placeable, index: PageIndex): number {
  const { tabId, endedAt, documentId } = failure;
  if (tabId === NO_TAB) return -1;
  if (failure.type === 'main_frame' && !failure.prerender) {
    return lastUpTo(endedAt, index.started.length, (i) => index.started[i]);
  }
  const committedAt = (i: number | undefined) => (i === undefined ? undefined : index.committed[i]);
  const own = documentId === undefined ? undefined : index.byDocument.get(documentId);
  if (own === undefined) return lastUpTo(endedAt, index.committed.length, committedAt);
  return own[lastUpTo(endedAt, own.length, (i) => committedAt(own[i]))] ?? own[0] ?? -1;
}

/** Position of the last of `length` rising times that is not after `time`, or -1. */
function lastUpTo(time: number, length: number, timeAt: (i: number) => number | undefined): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timeAt(middle) ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
