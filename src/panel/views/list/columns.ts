import type { Words } from '../../../i18n/words';
import type { ColumnId } from '../../../settings/schema';

/** How a column is laid out. */
export interface Column {
  readonly id: ColumnId;
  /** Least width, in CSS pixels; in a narrow list, where it differs. */
  readonly least: number;
  readonly leastNarrow?: number;
  /** Its part of the room, beside the other columns' parts. */
  readonly weight: number;
  /** Where there is no room for all, the least important go first. */
  readonly importance: number;
  readonly isNumber?: boolean;
}

/** Every column, in the order in which they are offered. */
export const COLUMNS: readonly Column[] = [
  { id: 'status', least: 118, leastNarrow: 110, weight: 150, importance: 100 },
  { id: 'name', least: 100, weight: 150, importance: 99 },
  { id: 'url', least: 160, weight: 260, importance: 40 },
  { id: 'host', least: 80, weight: 90, importance: 30 },
  { id: 'method', least: 66, weight: 50, importance: 60 },
  { id: 'type', least: 80, weight: 70, importance: 42 },
  { id: 'answered-by', least: 92, weight: 105, importance: 70 },
  { id: 'cause', least: 120, weight: 220, importance: 80 },
  { id: 'certainty', least: 86, leastNarrow: 24, weight: 10, importance: 90 },
  { id: 'initiator', least: 90, weight: 100, importance: 41 },
  { id: 'size', least: 64, weight: 10, importance: 43, isNumber: true },
  { id: 'time', least: 64, weight: 10, importance: 50, isNumber: true },
  { id: 'ended-at', least: 92, weight: 10, importance: 44, isNumber: true },
  { id: 'address', least: 100, weight: 60, importance: 39 },
];

/** Narrower than this, in CSS pixels, the certainty is a sign without a word. */
export const NARROW = 840;

const leastOf = ({ least, leastNarrow }: Column, width: number) =>
  width < NARROW ? (leastNarrow ?? least) : least;

/**
 * The columns that have room, in their order.
 * @param shown those that the user chose.
 * @param width of the list, in CSS pixels.
 * @param before those that there were: where nothing changes, the same array, as all lines are drawn anew for another.
 */
export function fitting(
  shown: readonly ColumnId[],
  width: number,
  before: readonly Column[] = [],
): readonly Column[] {
  let columns = COLUMNS.filter(({ id }) => shown.includes(id));
  const needed = () => columns.reduce((sum, column) => sum + leastOf(column, width), 0);
  while (columns.length > 1 && needed() > width) {
    const least = Math.min(...columns.map(({ importance }) => importance));
    columns = columns.filter(({ importance }) => importance !== least);
  }
  const isSame = columns.length === before.length && columns.every((column, at) => column === before[at]);
  return isSame ? before : columns;
}

/**
 * The columns as CSS reads them.
 * @param widths the parts of the room that the user gave to columns.
 * @see https://developer.mozilla.org/docs/Web/CSS/grid-template-columns
 */
export function template(
  columns: readonly Column[],
  widths: Readonly<Partial<Record<ColumnId, number>>>,
  width: number,
): string {
  return columns
    .map((column) => `minmax(${leastOf(column, width)}px, ${widths[column.id] ?? column.weight}fr)`)
    .join(' ');
}

/**
 * The parts after the border between two columns was dragged.
 * @param drawn what each column measures now, in CSS pixels.
 * @param place of the column before the border.
 * @param by how far, in CSS pixels; less where a column would get too narrow.
 */
export function resized(
  columns: readonly Column[],
  drawn: readonly number[],
  place: number,
  by: number,
  width: number,
): Readonly<Partial<Record<ColumnId, number>>> {
  const left = columns[place];
  const right = columns[place + 1];
  const sizes = columns.map((column, at) => drawn[at] ?? column.least);
  if (!left || !right) return Object.fromEntries(columns.map(({ id }, at) => [id, sizes[at]]));
  const leftSize = sizes[place] ?? left.least;
  const rightSize = sizes[place + 1] ?? right.least;
  const most = Math.max(0, rightSize - leastOf(right, width));
  const least = Math.min(0, leastOf(left, width) - leftSize);
  const moved = Math.max(least, Math.min(most, by));
  sizes[place] = leftSize + moved;
  sizes[place + 1] = rightSize - moved;
  return Object.fromEntries(columns.map(({ id }, at) => [id, sizes[at]]));
}

/** A column's heading. */
export function headingOf(id: ColumnId, words: Words): string {
  const { list } = words;
  const headings: Readonly<Record<ColumnId, string>> = {
    status: words.status,
    name: words.name,
    url: list.url,
    host: words.host,
    method: words.method,
    type: list.type,
    'answered-by': words.answeredBy,
    cause: words.cause,
    certainty: words.certainty,
    initiator: list.initiator,
    size: list.size,
    time: words.time,
    'ended-at': list.endedAt,
    address: list.address,
  };
  return headings[id];
}
