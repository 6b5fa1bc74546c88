import { burstOf } from '../../diagnosis/problems';
import type { Page } from '../../failure/pages';
import type { Words } from '../../i18n/words';
import type { Grouping, Sort } from '../../settings/schema';
import { lowerBound } from '../sorted-numbers';
import type { Columns } from './columns';
import { type Counts, type Group, groupRows, groupText } from './grouping';
import { NumberList } from './number-list';
import type { Row } from './row';
import type { RowSet } from './row-set';
import { SortedSlots } from './sorting';

/** A heading above the rows of a group. */
export interface Heading {
  readonly kind: 'heading';
  readonly key: string;
  readonly grouping: Grouping;
  readonly text: string;
  /** When the page was asked for, or the first of the group ended, in ms since the epoch. */
  readonly at: number | undefined;
  readonly count: number;
  readonly counts: Counts;
  /** Of a problem: the most failures within a few seconds, where they came in a burst. */
  readonly burst: number | undefined;
  readonly isFolded: boolean;
}

/** One failure, or several that are the same request failing alike. */
export interface RowLine {
  readonly kind: 'row';
  readonly key: string;
  readonly row: Row;
  /** How many it stands for; 1 where it stands for itself. */
  readonly count: number;
  /** Whether the others are listed below it. */
  readonly isUnfolded: boolean;
  /** Whether it is one of the others. */
  readonly isRepeat: boolean;
}

export type Line = Heading | RowLine;

/** How the list is laid out. */
export interface Layout {
  readonly grouping: Grouping;
  readonly sort: Sort;
  /** Whether requests that failed alike share a line. */
  readonly collapse: boolean;
  /** Keys of groups that are folded, and of rows whose repeats are listed. */
  readonly toggled: ReadonlySet<string>;
}

/*
 * Lines are numbers: the slot of a row; that of a repeat, with a bit set; or the place of a heading among all headings, with another.
 */
const REPEAT = 2 ** 30;
const HEADING = 2 ** 31;

/** The lines of the list. They are made when they are drawn: there may be a hundred thousand. */
export class Lines {
  /**
   * @param items a number for each line
   * @param headings in their order
   * @param places where the headings stand among the lines
   * @param repeats slots of rows that share the line of another, by its slot
   * @param sorted the rows under each heading, or all where there are none, in the order that they are to have; undefined where they have
   * it in `items`.
   */
  constructor(
    private readonly columns: Columns,
    private readonly items: Uint32Array,
    private readonly headings: readonly Heading[],
    private readonly places: readonly number[],
    private readonly repeats: ReadonlyMap<number, readonly number[]>,
    private readonly toggled: ReadonlySet<string>,
    private readonly sorted: readonly (SortedSlots | undefined)[],
  ) {}

  get length(): number {
    return this.items.length;
  }

  at(index: number): Line | undefined {
    const item = this.#itemAt(index);
    if (item === undefined) return undefined;
    if (item >= HEADING) return this.headings[item - HEADING];
    const isRepeat = item >= REPEAT;
    const slot = isRepeat ? item - REPEAT : item;
    const row = this.columns.rows[slot];
    if (!row) return undefined;
    const count = isRepeat ? 1 : 1 + (this.repeats.get(slot)?.length ?? 0);
    return {
      kind: 'row',
      key: row.id,
      row,
      count,
      isUnfolded: count > 1 && this.toggled.has(row.id),
      isRepeat,
    };
  }

  /** Lines from one place to before another. */
  slice(from = 0, to = this.length): Line[] {
    const lines: Line[] = [];
    for (let index = Math.max(0, from); index < to; index += 1) {
      const line = this.at(index);
      if (line) lines.push(line);
    }
    return lines;
  }

  /** Where the line with this key stands; -1 when there is none. A row that shares a line is at that line. */
  indexOf(key: string): number {
    const slot = this.columns.slotOf(key);
    if (slot === undefined) return this.places[this.headings.findIndex((each) => each.key === key)] ?? -1;
    const found = this.#indexOfItem(slot);
    if (found >= 0 || this.repeats.size === 0) return found;
    const repeat = this.#indexOfItem(REPEAT + slot);
    if (repeat >= 0) return repeat;
    for (const [first, others] of this.repeats) if (others.includes(slot)) return this.#indexOfItem(first);
    return -1;
  }

  /** The heading above a line, and its place; undefined for what stands under none. */
  headingAbove(index: number): { readonly heading: Heading; readonly index: number } | undefined {
    const nth = this.#headingAbove(index);
    const heading = this.headings[nth];
    return heading && { heading, index: this.places[nth] ?? 0 };
  }

  /** The last heading that is no further below than a place, as its place among all headings; -1 where there is none. */
  #headingAbove(index: number): number {
    return lowerBound(this.places, index + 1) - 1;
  }

  /** The rows in whose order those around a place are to be, and the place of the first; not for headings. */
  #sortedAt(index: number): { readonly sorted: SortedSlots; readonly start: number } | undefined {
    const nth = this.#headingAbove(index);
    const sorted = this.sorted[Math.max(0, nth)];
    return sorted && { sorted, start: nth < 0 ? 0 : (this.places[nth] ?? 0) + 1 };
  }

  #itemAt(index: number): number | undefined {
    const item = this.items[index];
    if (item === undefined || item >= HEADING) return item;
    const there = this.#sortedAt(index);
    return there ? there.sorted.at(index - there.start) : item;
  }

  #indexOfItem(item: number): number {
    const index = this.items.indexOf(item);
    const there = index < 0 ? undefined : this.#sortedAt(index);
    return there ? there.start + there.sorted.indexOf(index - there.start) : index;
  }
}

function headingOf(
  group: Group,
  grouping: Exclude<Grouping, 'none'>,
  isFolded: boolean,
  words: Words,
): Heading {
  const { key, first, page, count, counts, times } = group;
  return {
    kind: 'heading',
    key,
    grouping,
    text: groupText(group, grouping, words),
    at: grouping === 'page' ? page?.startedAt : first.endedAt,
    count,
    counts,
    burst: grouping === 'problem' ? burstOf(times) : undefined,
    isFolded,
  };
}

/**
 * The lines of a group's rows. Their order, where a column gives it, is found out when they are drawn.
 * @param toggled slots of rows whose repeats are listed, in this group or another.
 */
function linesOf(
  group: Group,
  rows: RowSet,
  sort: Sort,
  toggled: readonly number[],
): { readonly items: Uint32Array; readonly sorted: SortedSlots | undefined } {
  const { firsts, repeats } = group;
  const sorted = sort ? new SortedSlots(rows, firsts, sort, group.key) : undefined;
  const unfolded = new Set(toggled.filter((slot) => repeats.has(slot)));
  if (unfolded.size === 0) return { items: firsts, sorted };
  const items = new NumberList(firsts.length);
  for (const slot of sorted?.inOrder() ?? firsts) {
    items.push(slot);
    if (unfolded.has(slot)) for (const other of repeats.get(slot) ?? []) items.push(REPEAT + other);
  }
  return { items: items.view(), sorted: undefined };
}

/**
 * Lays rows out as lines. A single page needs no heading; groups of anything else have one each.
 * @param rows in the order in which they ended.
 */
export function layOut(rows: RowSet, layout: Layout, pages: readonly Page[], words: Words): Lines {
  const { grouping, sort, collapse, toggled } = layout;
  const groups = groupRows(rows, grouping, collapse, pages);
  const [only] = groups;
  const toggledSlots = [...toggled].flatMap((key) => rows.columns.slotOf(key) ?? []);
  if (grouping === 'none' || (grouping === 'page' && groups.length === 1 && !only?.first.tabless)) {
    if (!only) return new Lines(rows.columns, new Uint32Array(0), [], [], new Map(), toggled, []);
    const { items, sorted } = linesOf(only, rows, sort, toggledSlots);
    return new Lines(rows.columns, items, [], [], only.repeats, toggled, [sorted]);
  }
  const items = new NumberList(rows.length + groups.length);
  const headings: Heading[] = [];
  const places: number[] = [];
  const repeats = new Map<number, readonly number[]>();
  const sorted: (SortedSlots | undefined)[] = [];
  for (const group of groups) {
    const isFolded = toggled.has(group.key);
    places.push(items.length);
    items.push(HEADING + headings.length);
    headings.push(headingOf(group, grouping, isFolded, words));
    const lines = isFolded ? undefined : linesOf(group, rows, sort, toggledSlots);
    sorted.push(lines?.sorted);
    if (lines === undefined) continue;
    items.append(lines.items);
    for (const [slot, others] of group.repeats) repeats.set(slot, others);
  }
  return new Lines(rows.columns, items.view(), headings, places, repeats, toggled, sorted);
}
