import type { Page } from '../../failure/pages';
import type { Words } from '../../i18n/words';
import type { Grouping } from '../../settings/schema';
import type { Columns } from './columns';
import { NumberList } from './number-list';
import type { Row } from './row';
import type { RowSet } from './row-set';
import { TextNumbers } from './text-numbers';

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
  /** Of a group by page: the page, undefined for what belongs to none. */
  readonly page: Page | undefined;
  readonly counts: Counts;
  /** How many rows there are, on however many lines. */
  readonly count: number;
  /** When they ended, in ms since the epoch, in the order given; only where it is asked for. */
  readonly times: readonly number[];
  /** Slots of the rows that have a line: all of them, or the first of each request that failed again and again alike. */
  readonly firsts: Uint32Array;
  /** Slots of the others of those requests, by that of the first. */
  readonly repeats: ReadonlyMap<number, readonly number[]>;
}

/**
 * Where the first of each request stands, by {@link Columns.same}: in which group, and in its `firsts` from 1. Two arrays serve all groups,
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
  readonly firsts: NumberList;
  readonly repeats = new Map<number, number[]>();
  readonly times: number[] = [];
  count = 0;
  network = 0;
  server = 0;
  readonly #number: number;
  readonly #status: Int32Array;
  readonly #same: Uint32Array;
  readonly #endedAt: Float64Array;
  /** Where requests stand that are in another group of the same walk too. */
  readonly #shared = new Map<number, number>();

  /**
   * @param number what the rows have in common
   * @param walk the number of the first group of this walk through the rows
   * @param room for how many rows there is room before it has to be made.
   */
  constructor(
    { status, same, endedAt }: Columns,
    readonly number: number,
    private readonly walk: number,
    private readonly collapse: boolean,
    private readonly isTimed: boolean,
    room: number,
  ) {
    this.firsts = new NumberList(room);
    stands.lastGroup += 1;
    this.#number = stands.lastGroup;
    this.#status = status;
    this.#same = same;
    this.#endedAt = endedAt;
  }

  add(slot: number): void {
    const status = this.#status[slot] ?? 0;
    this.count += 1;
    if (status === 0) this.network += 1;
    else if (status >= 500) this.server += 1;
    if (this.isTimed) this.times.push(this.#endedAt[slot] ?? 0);
    if (!this.collapse) {
      this.firsts.push(slot);
      return;
    }
    const same = this.#same[slot] ?? 0;
    const place = this.#placeOf(same);
    const first = place === 0 ? undefined : this.firsts.at(place - 1);
    if (first === undefined) {
      this.firsts.push(slot);
      this.#remember(same, this.firsts.length);
      return;
    }
    const others = this.repeats.get(first);
    if (others) others.push(slot);
    else this.repeats.set(first, [slot]);
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

/** What tells how rows are put together by a text. */
interface Grouper {
  readonly keyOf: (row: Row) => string;
  /** What the rows of a group have in common, in the reader's language. */
  readonly textOf: (first: Row, words: Words) => string;
}

const GROUPERS: Readonly<Record<Exclude<Grouping, 'none' | 'page'>, Grouper>> = {
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

/** Makes what gives rows that belong together the same number, of their slots. */
function numbering(columns: Columns, grouping: Grouping): (slot: number) => number {
  if (grouping === 'none') return () => 0;
  const { page, rows, problem } = columns;
  if (grouping === 'page') return (slot) => page[slot] ?? 0;
  if (grouping === 'problem') return (slot) => problem[slot] ?? 0;
  const { keyOf } = GROUPERS[grouping];
  const numbers = new TextNumbers();
  return (slot) => {
    const row = rows[slot];
    return numbers.of(row ? keyOf(row) : '');
  };
}

/** What tells a group from the others of its grouping, as long as the panel lives. */
function keyText(grouping: Grouping, first: Row, page: Page | undefined): string {
  if (grouping === 'none') return '';
  if (grouping !== 'page') return GROUPERS[grouping].keyOf(first);
  return first.tabless ? 'tabless' : (page?.id ?? '');
}

function finished(
  gathering: Gathering,
  columns: Columns,
  grouping: Grouping,
  pages: readonly Page[],
): Group[] {
  const first = columns.rows[gathering.firsts.at(0) ?? 0];
  if (!first) return [];
  const { number, counts, count, times, repeats } = gathering;
  const firsts = gathering.firsts.view();
  const page = grouping === 'page' ? pages[number - 1] : undefined;
  const key = `${grouping} ${keyText(grouping, first, page)}`;
  return [{ key, first, page, counts, count, times, firsts, repeats }];
}

/**
 * Puts rows together, in one walk through them: a list of a hundred thousand is laid out with each letter of a filter. Pages stand in
 * their order, after what belongs to none and before what has no tab; anything else in the order in which it first came up, since a live
 * list must not jump.
 * @param collapse whether requests that failed alike share a line.
 * @param pages those that the rows were placed on.
 */
export function groupRows(
  { columns, slots }: RowSet,
  grouping: Grouping,
  collapse: boolean,
  pages: readonly Page[],
): readonly Group[] {
  const numberOf = numbering(columns, grouping);
  const gatherings = new Map<number, Gathering>();
  const walk = stands.lastGroup + 1;
  let current: Gathering | undefined;
  for (const slot of slots) {
    const number = numberOf(slot);
    if (current === undefined || number !== current.number) {
      current = gatherings.get(number);
      if (current === undefined) {
        // Most lists are of one page.
        const room = gatherings.size === 0 ? slots.length : 0;
        current = new Gathering(columns, number, walk, collapse, grouping === 'problem', room);
        gatherings.set(number, current);
      }
    }
    current.add(slot);
  }
  const inOrder = [...gatherings.values()];
  if (grouping === 'page') inOrder.sort((a, b) => a.number - b.number);
  return inOrder.flatMap((gathering) => finished(gathering, columns, grouping, pages));
}

/** What a group's rows have in common, for its heading. */
export function groupText({ first, page }: Group, grouping: Exclude<Grouping, 'none'>, words: Words): string {
  if (grouping !== 'page') return GROUPERS[grouping].textOf(first, words);
  return first.tabless ? words.serviceWorkers : (page?.url ?? words.beforeFirstPage);
}
