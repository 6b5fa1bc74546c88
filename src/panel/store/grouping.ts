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

/** @param count above every number of a request. */
function makeRoomFor(count: number): void {
  const { inGroup, at } = stands;
  if (count <= inGroup.length) return;
  const size = Math.max(1024, 2 * count);
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
  #network = 0;
  #server = 0;
  readonly #number: number;
  /** Where requests stand that are in another group of the same walk too. */
  readonly #shared = new Map<number, number>();

  /**
   * @param number what the rows have in common
   * @param walk the number of the first group of this walk through the rows
   * @param room for how many rows there is room before it has to be made.
   */
  constructor(
    private readonly columns: Columns,
    readonly number: number,
    private readonly walk: number,
    room: number,
  ) {
    this.firsts = new NumberList(room);
    stands.lastGroup += 1;
    this.#number = stands.lastGroup;
  }

  /**
   * Puts in the rows from one place to before another.
   * @param collapse whether requests that failed alike share a line
   * @param isTimed whether it is to be known when they ended.
   */
  add(slots: Uint32Array, from: number, to: number, collapse: boolean, isTimed: boolean): void {
    const { status, endedAt } = this.columns;
    let network = 0;
    let server = 0;
    for (let nth = from; nth < to; nth += 1) {
      const code = status[slots[nth] ?? 0] ?? 0;
      if (code === 0) network += 1;
      else if (code >= 500) server += 1;
    }
    this.count += to - from;
    this.#network += network;
    this.#server += server;
    if (isTimed) for (let nth = from; nth < to; nth += 1) this.times.push(endedAt[slots[nth] ?? 0] ?? 0);
    if (collapse) this.#collapse(slots, from, to);
    else for (let nth = from; nth < to; nth += 1) this.firsts.push(slots[nth] ?? 0);
  }

  get counts(): Counts {
    const [network, server] = [this.#network, this.#server];
    return { network, server, client: this.count - network - server };
  }

  #collapse(slots: Uint32Array, from: number, to: number): void {
    const { firsts, walk } = this;
    const { same } = this.columns;
    const { inGroup, at } = stands;
    const number = this.#number;
    for (let nth = from; nth < to; nth += 1) {
      const slot = slots[nth] ?? 0;
      const request = same[slot] ?? 0;
      const group = inGroup[request] ?? 0;
      if (group === number) this.#repeat(at[request] ?? 0, slot);
      else if (group < walk) {
        firsts.push(slot);
        inGroup[request] = number;
        at[request] = firsts.length;
      } else {
        const place = this.#shared.get(request);
        if (place !== undefined) this.#repeat(place, slot);
        else {
          firsts.push(slot);
          this.#shared.set(request, firsts.length);
        }
      }
    }
  }

  /** @param place of the first, from 1. */
  #repeat(place: number, slot: number): void {
    const first = this.firsts.at(place - 1) ?? 0;
    const others = this.repeats.get(first);
    if (others) others.push(slot);
    else this.repeats.set(first, [slot]);
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
  makeRoomFor(columns.requestCount);
  const walk = stands.lastGroup + 1;
  let next = numberOf(slots[0] ?? 0);
  for (let from = 0; from < slots.length; ) {
    const number = next;
    let to = from + 1;
    for (; to < slots.length; to += 1) {
      next = numberOf(slots[to] ?? 0);
      if (next !== number) break;
    }
    let gathering = gatherings.get(number);
    if (gathering === undefined) {
      // Most rows of a page stand together: a list that grows leaves megabytes behind.
      gathering = new Gathering(columns, number, walk, to - from);
      gatherings.set(number, gathering);
    }
    gathering.add(slots, from, to, collapse, grouping === 'problem');
    from = to;
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
