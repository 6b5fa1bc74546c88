import type { Page } from '../../failure/pages';
import type { Words } from '../../i18n/words';
import type { Grouping } from '../../settings/schema';
import type { Row } from './row';

/** How many rows of each kind. */
export interface Counts {
  readonly network: number;
  readonly server: number;
  readonly client: number;
}

/** Rows that have something in common; never empty. */
export interface Group {
  readonly key: string;
  readonly first: Row;
  readonly counts: Counts;
  /** How many rows there are, on however many lines. */
  readonly count: number;
  /** When they ended, in ms since the epoch, in the order given; only where it is asked for. */
  readonly times: readonly number[];
  /** The rows that have a line: all of them, or the first of each request that failed again and again alike. */
  readonly firsts: readonly Row[];
  /** The others of those requests, by the first. */
  readonly repeats: ReadonlyMap<Row, readonly Row[]>;
}

/**
 * Where the first of each request stands, by {@link Row.same}: in which group, and in its `firsts` from 1. Two arrays serve all groups,
 * as nearly every request is in one group only; a map for each would take longer than all the rest.
 */
const stands = { inGroup: new Uint32Array(0), at: new Uint32Array(0), lastGroup: 0 };

function makeRoomFor(same: number): void {
  if (same < stands.inGroup.length) return;
  const size = Math.max(1024, 2 * same);
  const { inGroup, at } = stands;
  stands.inGroup = new Uint32Array(size);
  stands.at = new Uint32Array(size);
  stands.inGroup.set(inGroup);
  stands.at.set(at);
}

/** A group while rows are put into it. */
class Gathering {
  readonly firsts: Row[] = [];
  readonly repeats = new Map<Row, Row[]>();
  readonly times: number[] = [];
  count = 0;
  network = 0;
  server = 0;
  readonly #number: number;
  /** Where requests stand that are in another group of the same walk too. */
  readonly #shared = new Map<number, number>();

  /** @param walk the number of the first group of this walk through the rows. */
  constructor(
    readonly key: string,
    readonly first: Row,
    private readonly walk: number,
    private readonly collapse: boolean,
    private readonly isTimed: boolean,
  ) {
    stands.lastGroup += 1;
    this.#number = stands.lastGroup;
  }

  add(row: Row): void {
    this.count += 1;
    if (row.status === 0) this.network += 1;
    else if (row.status >= 500) this.server += 1;
    if (this.isTimed) this.times.push(row.endedAt);
    if (!this.collapse) {
      this.firsts.push(row);
      return;
    }
    const first = this.firsts[this.#placeOf(row.same) - 1];
    if (first === undefined) {
      this.firsts.push(row);
      this.#remember(row.same, this.firsts.length);
      return;
    }
    const others = this.repeats.get(first);
    if (others) others.push(row);
    else this.repeats.set(first, [row]);
  }

  get counts(): Counts {
    return { network: this.network, server: this.server, client: this.count - this.network - this.server };
  }

  /** From 1; 0 for what is not in the group yet. */
  #placeOf(same: number): number {
    if (stands.inGroup[same] === this.#number) return stands.at[same] ?? 0;
    return this.#shared.size === 0 ? 0 : (this.#shared.get(same) ?? 0);
  }

  #remember(same: number, place: number): void {
    makeRoomFor(same);
    if ((stands.inGroup[same] ?? 0) >= this.walk) {
      this.#shared.set(same, place);
      return;
    }
    stands.inGroup[same] = this.#number;
    stands.at[same] = place;
  }
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
    keyOf: ({ problem }) => problem,
    textOf: ({ read, code, cause, title = '' }, words) =>
      read === 'not' ? words.list.notReadYet : `${code} ${cause ?? title}`.trim(),
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
function placeOfPage({ first }: Group, places: ReadonlyMap<Page, number>): number {
  if (first.tabless) return Number.POSITIVE_INFINITY;
  return first.page === undefined ? -1 : (places.get(first.page) ?? -1);
}

/**
 * Puts rows together, in one walk through them: a list of a hundred thousand is laid out with each letter of a filter. Pages stand in
 * their order; anything else in the order in which it first came up, since a live list must not jump.
 * @param collapse whether requests that failed alike share a line.
 */
export function groupRows(
  rows: readonly Row[],
  grouping: Grouping,
  collapse: boolean,
  pages: readonly Page[],
): readonly Group[] {
  const keyOf = grouping === 'none' ? () => '' : GROUPERS[grouping].keyOf;
  const groups = new Map<string, Gathering>();
  const walk = stands.lastGroup + 1;
  let current: Gathering | undefined;
  let currentKey: string | undefined;
  for (const row of rows) {
    const key = keyOf(row);
    if (current === undefined || key !== currentKey) {
      currentKey = key;
      current = groups.get(key);
      if (current === undefined) {
        current = new Gathering(`${grouping} ${key}`, row, walk, collapse, grouping === 'problem');
        groups.set(key, current);
      }
    }
    current.add(row);
  }
  const inOrder = [...groups.values()];
  if (grouping !== 'page') return inOrder;
  const places = new Map(pages.map((page, place): [Page, number] => [page, place]));
  return inOrder.sort((a, b) => placeOfPage(a, places) - placeOfPage(b, places));
}

/** What a group's rows have in common, for its heading. */
export function groupText({ first }: Group, grouping: Exclude<Grouping, 'none'>, words: Words): string {
  return GROUPERS[grouping].textOf(first, words);
}
