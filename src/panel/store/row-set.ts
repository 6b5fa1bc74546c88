import { Columns } from './columns';
import type { Row } from './row';

/** Where slots are gathered before it is known how many they are. */
let gathered = new Uint32Array(1024);

/** Some rows in some order, as the slots that they have in the columns. */
export class RowSet {
  static readonly EMPTY = new RowSet(new Columns(), new Uint32Array(0));

  constructor(
    readonly columns: Columns,
    readonly slots: Uint32Array,
  ) {}

  get length(): number {
    return this.slots.length;
  }

  /** @param index counts from the end where it is below 0. */
  at(index: number): Row | undefined {
    const slot = this.slots.at(index);
    return slot === undefined ? undefined : this.columns.rows[slot];
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const slot of this.slots) {
      const row = this.columns.rows[slot];
      if (row) yield row;
    }
  }

  /** Rows from one place to before another; negative places count from the end. */
  slice(from?: number, to?: number): Row[] {
    return [...new RowSet(this.columns, this.slots.subarray(from, to))];
  }

  /** The rows whose slots pass, in their order; the same object where all do. */
  where(passes: (slot: number) => boolean): RowSet {
    const { slots } = this;
    if (gathered.length < slots.length) gathered = new Uint32Array(2 * slots.length);
    let count = 0;
    for (let nth = 0; nth < slots.length; nth += 1) {
      const slot = slots[nth] ?? 0;
      if (!passes(slot)) continue;
      gathered[count] = slot;
      count += 1;
    }
    return count === slots.length ? this : new RowSet(this.columns, gathered.slice(0, count));
  }
}
