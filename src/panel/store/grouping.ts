import type { Page } from '../../failure/pages';
import type { Words } from '../../i18n/words';
import type { Grouping } from '../../settings/schema';
import type { Row } from './row';

/** Rows that have something in common, in the order given; never empty. */
export interface Group {
  readonly key: string;
  readonly rows: readonly [Row, ...Row[]];
}

/** What tells how rows are put together. */
interface Grouper {
  readonly keyOf: (row: Row) => string;
  /** What the rows of a group have in common, in the reader's language. */
  readonly textOf: (first: Row, words: Words) => string;
}

const TABLESS = 'tabless';

const GROUPERS: Readonly<Record<Exclude<Grouping, 'none'>, Grouper>> = {
  page: {
    keyOf: ({ tabless, page }) => (tabless ? TABLESS : (page?.id ?? '')),
    textOf: ({ tabless, page }, words) =>
      tabless ? words.serviceWorkers : (page?.url ?? words.beforeFirstPage),
  },
  problem: {
    keyOf: ({ summary }) => summary?.problem ?? '',
    textOf: ({ summary, code, cause, title = '' }, words) =>
      summary === undefined ? words.list.notReadYet : `${code} ${cause ?? title}`.trim(),
  },
  status: {
    keyOf: ({ code }) => code,
    textOf: ({ code, title = '' }) => `${code} ${title}`.trim(),
  },
  host: { keyOf: ({ host }) => host, textOf: ({ host, url }) => host || url },
  'answered-by': {
    keyOf: ({ answeredBy = '' }) => answeredBy,
    textOf: ({ answeredBy }, words) => answeredBy ?? words.list.nobodyKnown,
  },
  initiator: {
    keyOf: ({ initiator = '' }) => initiator,
    textOf: ({ initiator }, words) => initiator ?? words.list.noInitiator,
  },
};

/** Where a group of the page grouping stands: before the first page, in the order of the pages, and last what has no tab. */
function placeOfPage({ rows: [first] }: Group, places: ReadonlyMap<Page, number>): number {
  if (first.tabless) return Number.POSITIVE_INFINITY;
  return first.page === undefined ? -1 : (places.get(first.page) ?? -1);
}

/**
 * Puts rows together. Pages stand in their order; anything else in the order in which it first came up, since a live
 * list must not jump.
 */
export function groupRows(
  rows: readonly Row[],
  grouping: Exclude<Grouping, 'none'>,
  pages: readonly Page[],
): readonly Group[] {
  const { keyOf } = GROUPERS[grouping];
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const inOrder = Array.from(groups, ([key, own]): Group => ({ key: `${grouping} ${key}`, rows: own }));
  if (grouping !== 'page') return inOrder;
  const places = new Map(pages.map((page, place): [Page, number] => [page, place]));
  return inOrder.sort((a, b) => placeOfPage(a, places) - placeOfPage(b, places));
}

/** What a group's rows have in common, for its heading. */
export function groupText(
  { rows: [first] }: Group,
  grouping: Exclude<Grouping, 'none'>,
  words: Words,
): string {
  return GROUPERS[grouping].textOf(first, words);
}
