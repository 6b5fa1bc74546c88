import type { ColumnId, Sort } from '../../settings/schema';
import type { Columns } from './columns';
import type { Row } from './row';
import { textOrder } from './text-order';

const CERTAINTIES = ['confirmed', 'likely', 'possible'];

/** What each column sorts by. Numbers that are not known come last. */
const KEYS: Readonly<Record<ColumnId, (row: Row) => string | number>> = {
  // Network errors have no number; they stand behind all statuses, by their names.
  status: ({ status, code }) => (status === 0 ? `~${code}` : code),
  name: ({ name }) => name,
  url: ({ url }) => url,
  host: ({ host }) => host,
  method: ({ method }) => method,
  type: ({ type }) => type,
  'answered-by': ({ answeredBy = '' }) => answeredBy,
  cause: ({ cause, title = '' }) => cause ?? title,
  certainty: ({ certainty }) => (certainty === undefined ? Number.NaN : CERTAINTIES.indexOf(certainty)),
  initiator: ({ initiator = '' }) => initiator,
  size: ({ size }) => size,
  time: ({ duration }) => duration,
  'ended-at': ({ endedAt }) => endedAt,
  address: ({ ip = '' }) => ip,
};

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
  const numbers = new Map<string, number>();
  const ids = new Int32Array(texts.length);
  for (let place = 0; place < ids.length; place += 1) {
    const text = texts[place] ?? '';
    const known = numbers.get(text);
    const id = known ?? numbers.size;
    if (known === undefined) {
      if (id === FEW) return undefined;
      numbers.set(text, id);
    }
    ids[place] = id;
  }
  const different = [...numbers.keys()];
  const ranks = new Int32Array(different.length);
  for (const [rank, id] of textOrder(different).entries()) ranks[id] = rank;
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

function orderOfTexts(texts: readonly string[]): Uint32Array {
  return rankOrder(texts) ?? textOrder(texts);
}

/** Whether a column sorts by numbers. */
const BY_NUMBER: ReadonlySet<ColumnId> = new Set(['certainty', 'size', 'time', 'ended-at']);

/** Slots in the order of a column of the list; equal ones stay in the order in which they ended. */
export function sortSlots(
  { rows }: Columns,
  slots: readonly number[],
  { column, direction }: NonNullable<Sort>,
): readonly number[] {
  const keyOf = KEYS[column];
  const keys: (string | number)[] = [];
  for (const slot of slots) {
    const row = rows[slot];
    keys.push(row ? keyOf(row) : '');
  }
  const order = BY_NUMBER.has(column) ? numberOrder(keys.map(Number)) : orderOfTexts(keys.map(String));
  if (direction === 'descending') order.reverse();
  const sorted: number[] = [];
  for (const nth of order) sorted.push(slots[nth] ?? 0);
  return sorted;
}
