import type { ColumnId, Sort } from '../../settings/schema';
import { nameOf } from './name';
import type { Row } from './row';
import { textOrder } from './text-order';

const CERTAINTIES = ['confirmed', 'likely', 'possible'];

/** What each column sorts by. Numbers that are not known come last. */
const KEYS: Readonly<Record<ColumnId, (row: Row) => string | number>> = {
  // Network errors have no number; they stand behind all statuses, by their names.
  status: ({ status, code }) => (status === 0 ? `~${code}` : code),
  name: ({ url }) => nameOf(url),
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
const FEW = 2000;

/** The order of texts, most of which are the same few; undefined where they are not. */
function rankOrder(texts: readonly string[]): Uint32Array | undefined {
  const ranks = new Map<string, number>();
  for (const text of texts) {
    if (ranks.has(text)) continue;
    ranks.set(text, 0);
    if (ranks.size > FEW) return undefined;
  }
  const sorted = [...ranks.keys()].sort();
  for (const [rank, text] of sorted.entries()) ranks.set(text, rank);
  // A place after each rank: numbers sort without being compared by a function.
  const keys = Float64Array.from(texts, (text, place) => (ranks.get(text) ?? 0) * texts.length + place);
  keys.sort();
  return Uint32Array.from(keys, (key) => key % texts.length);
}

/** Rows in the order of a column; equal ones stay in the order in which they ended. */
export function sortRows(rows: readonly Row[], { column, direction }: NonNullable<Sort>): readonly Row[] {
  const key = KEYS[column];
  const keys = rows.map(key);
  const numbers = keys.filter((each) => typeof each === 'number');
  const texts = keys.filter((each) => typeof each === 'string');
  const order = numbers.length > 0 ? numberOrder(numbers) : (rankOrder(texts) ?? textOrder(texts));
  const sorted: Row[] = [];
  const isUp = direction === 'ascending';
  for (let nth = 0; nth < order.length; nth += 1) {
    const row = rows[order[isUp ? nth : order.length - 1 - nth] ?? 0];
    if (row) sorted.push(row);
  }
  return sorted;
}
