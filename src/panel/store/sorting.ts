import type { ColumnId, Sort } from '../../settings/schema';
import type { Columns } from './columns';
import type { Row } from './row';
import type { RowSet } from './row-set';
import { TextNumbers } from './text-numbers';
import { TextOrder } from './text-order';

const CERTAINTIES = ['confirmed', 'likely', 'possible'];

/** The numbers that columns sort by. Those that are not known come last. */
const NUMBERS = {
  certainty: ({ certainty }) => (certainty === undefined ? Number.NaN : CERTAINTIES.indexOf(certainty)),
  size: ({ size }) => size,
  time: ({ duration }) => duration,
  'ended-at': ({ endedAt }) => endedAt,
} satisfies Partial<Record<ColumnId, (row: Row) => number>>;
type NumberColumn = keyof typeof NUMBERS;

const isByNumber = (column: ColumnId): column is NumberColumn => column in NUMBERS;

/** The texts that all others sort by. */
const TEXTS: Readonly<Record<Exclude<ColumnId, NumberColumn>, (row: Row) => string>> = {
  // Network errors have no number; they stand behind all statuses, by their names.
  status: ({ status, code }) => (status === 0 ? `~${code}` : code),
  name: ({ name }) => name,
  url: ({ url }) => url,
  host: ({ host }) => host,
  method: ({ method }) => method,
  type: ({ type }) => type,
  'answered-by': ({ answeredBy = '' }) => answeredBy,
  cause: ({ cause, title = '' }) => cause ?? title,
  initiator: ({ initiator = '' }) => initiator,
  address: ({ ip = '' }) => ip,
};

/** Columns in which most texts differ. */
const VARIED: ReadonlySet<ColumnId> = new Set(['name', 'url']);

function numberOrder(numbers: readonly number[]): Uint32Array {
  const places = new Uint32Array(numbers.length);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  const at = (place: number) => numbers[place] ?? Number.NaN;
  return places.sort((a, b) => {
    const first = at(a);
    const second = at(b);
    if (first === second) return a - b;
    if (Number.isNaN(first)) return Number.isNaN(second) ? a - b : 1;
    return Number.isNaN(second) ? -1 : first - second;
  });
}

/** More different texts than this are sorted themselves; of fewer, their ranks. */
const FEW = 500;

/** The order of texts, most of which are the same few; undefined where they are not. */
function rankOrder(texts: readonly string[]): Uint32Array | undefined {
  const numbers = new TextNumbers();
  const ids = new Int32Array(texts.length);
  for (let place = 0; place < ids.length; place += 1) {
    ids[place] = numbers.of(texts[place] ?? '');
    if (numbers.count > FEW) return undefined;
  }
  const different = numbers.texts;
  const ranks = new Int32Array(different.length);
  for (const [rank, id] of [...new TextOrder(different)].entries()) ranks[id] = rank;
  // Counted out by rank: each place is written once.
  const starts = new Uint32Array(different.length + 1);
  for (const id of ids) starts[(ranks[id] ?? 0) + 1] = (starts[(ranks[id] ?? 0) + 1] ?? 0) + 1;
  for (let rank = 1; rank < starts.length; rank += 1)
    starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const order = new Uint32Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const rank = ranks[ids[place] ?? 0] ?? 0;
    const at = starts[rank] ?? 0;
    order[at] = place;
    starts[rank] = at + 1;
  }
  return order;
}

/** What some rows have, in their order. */
function valuesOf<Value>({ rows }: Columns, slots: Uint32Array, read: (row: Row) => Value): Value[] {
  // As long as it will be: one that grows leaves megabytes behind.
  const values = new Array<Value>(slots.length);
  for (let nth = 0; nth < slots.length; nth += 1) {
    const row = rows[slots[nth] ?? 0];
    if (row) values[nth] = read(row);
  }
  return values;
}

/** The place of the least among some values, of the next and so on, and the other way round. */
type Order = Iterable<number> & Pick<TextOrder, 'indexOf' | 'at'>;

function orderBy(column: ColumnId, columns: Columns, slots: Uint32Array): Order {
  if (isByNumber(column)) return numberOrder(valuesOf(columns, slots, NUMBERS[column]));
  const texts = valuesOf(columns, slots, TEXTS[column]);
  return (VARIED.has(column) ? undefined : rankOrder(texts)) ?? new TextOrder(texts);
}

/** Slots, and their order by a column. */
interface Ordered {
  readonly slots: Uint32Array;
  readonly order: Order;
}

/** What was ordered by columns in which most texts differ, as long as the same rows are to be seen: it takes longest. */
const known = new WeakMap<RowSet, Map<string, Ordered>>();

const isSame = (some: Uint32Array, others: Uint32Array) =>
  some.length === others.length && some.every((slot, nth) => slot === others[nth]);

/** As {@link orderBy}, made once for the same slots. @param group which of the rows they are. */
function knownOrderBy(column: ColumnId, rows: RowSet, slots: Uint32Array, group: string): Order {
  if (!VARIED.has(column)) return orderBy(column, rows.columns, slots);
  const ofRows = known.get(rows) ?? new Map<string, Ordered>();
  known.set(rows, ofRows);
  const key = `${column} ${group}`;
  const before = ofRows.get(key);
  // More may have become known of the same rows, so that they are in other groups.
  if (before && isSame(before.slots, slots)) return before.order;
  const order = orderBy(column, rows.columns, slots);
  ofRows.set(key, { slots, order });
  return order;
}

/**
 * Slots in the order of a column of the list; equal ones stay in the order in which they ended, or turn round with the others. It is found
 * out where it is asked for: of many groups, few are in view.
 */
export class SortedSlots {
  #order: Order | undefined;

  /**
   * @param slots some of the rows'
   * @param group tells them from others of the rows.
   */
  constructor(
    private readonly rows: RowSet,
    private readonly slots: Uint32Array,
    private readonly sort: NonNullable<Sort>,
    private readonly group: string,
  ) {}

  at(nth: number): number | undefined {
    const place = this.#known().at(this.#turned(nth));
    return place === undefined ? undefined : this.slots[place];
  }

  /** Where the slot that is given at a place comes. */
  indexOf(place: number): number {
    return this.#turned(this.#known().indexOf(place));
  }

  /** All of them. */
  inOrder(): Uint32Array {
    const slots = Uint32Array.from(this.#known(), (place) => this.slots[place] ?? 0);
    return this.sort.direction === 'descending' ? slots.reverse() : slots;
  }

  #known(): Order {
    this.#order ??= knownOrderBy(this.sort.column, this.rows, this.slots, this.group);
    return this.#order;
  }

  #turned(nth: number): number {
    return this.sort.direction === 'descending' ? this.slots.length - 1 - nth : nth;
  }
}
