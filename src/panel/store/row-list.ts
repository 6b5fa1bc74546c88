import { signal } from '@preact/signals';
import { Columns } from './columns';
import type { Row } from './row';
import { RowSet } from './row-set';

/** Slots of deleted rows that are not worth the making of new columns. */
const FEW = 1000;

/**
 * All rows, in the order in which their requests ended. Changes are gathered until {@link publish}, so that a burst
 * of thousands draws once.
 */
export class RowList {
  #columns = new Columns();
  /** Slots of the rows that came since they were published. */
  #added: number[] = [];
  #isChanged = false;
  #isDeleted = false;
  /** Whether a row was replaced by one that ended at another time. */
  #isMoved = false;
  /** The rows as last published. */
  readonly rows = signal(RowSet.EMPTY);
  /** Counts up when what is known of rows changed, but not the rows. */
  readonly touched = signal(0);

  get(id: string): Row | undefined {
    return this.#columns.get(id);
  }

  has(id: string): boolean {
    return this.#columns.slotOf(id) !== undefined;
  }

  ids(): string[] {
    return this.#columns.ids();
  }

  set(row: Row): void {
    this.#isChanged = true;
    const slot = this.#columns.slotOf(row.id);
    if (slot === undefined) {
      this.#added.push(this.#columns.add(row));
      return;
    }
    if (this.#columns.endedAt[slot] !== row.endedAt) this.#isMoved = true;
    this.#columns.put(slot, row);
  }

  delete(id: string): boolean {
    if (!this.#columns.delete(id)) return false;
    this.#isChanged = true;
    this.#isDeleted = true;
    return true;
  }

  /** To be called when more is known of a row. */
  update(row: Row): void {
    this.#columns.update(row);
  }

  /** Hands what changed to those who watch {@link rows}. */
  publish(): void {
    if (!this.#isChanged) return;
    const { gone, endedAt } = this.#columns;
    const left = (slots: Uint32Array) => (this.#isDeleted ? slots.filter((slot) => gone[slot] === 0) : slots);
    const known = left(this.rows.peek().slots);
    const added = left(Uint32Array.from(this.#added));
    const slots = this.#isMoved
      ? sorted(joined(known, added), endedAt)
      : merged(known, sorted(added, endedAt), endedAt);
    this.#added = [];
    this.#isChanged = false;
    this.#isDeleted = false;
    this.#isMoved = false;
    this.rows.value = this.#compact(slots);
  }

  /** Tells those who watch that more is known of the rows. */
  touch(): void {
    this.touched.value = this.touched.peek() + 1;
  }

  /** Makes new columns when most of the slots are of deleted rows. */
  #compact(slots: Uint32Array): RowSet {
    const old = this.#columns;
    if (old.rows.length <= 2 * slots.length + FEW && slots.length > 0) return new RowSet(old, slots);
    this.#columns = new Columns();
    const moved = slots.map((slot) => {
      const row = old.rows[slot];
      return row ? this.#columns.add(row) : 0;
    });
    return new RowSet(this.#columns, moved);
  }
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Slots by time; of equal times the one that came first stays so. Sorts in place. */
function sorted(slots: Uint32Array, endedAt: Float64Array): Uint32Array {
  const at = (nth: number) => endedAt[slots[nth] ?? 0] ?? 0;
  for (let nth = 1; nth < slots.length; nth += 1) {
    if (at(nth - 1) > at(nth)) return slots.sort((a, b) => (endedAt[a] ?? 0) - (endedAt[b] ?? 0) || a - b);
  }
  return slots;
}

/** Two lists of slots, each by time, as one; of equal times the older stands first. */
function merged(older: Uint32Array, newer: Uint32Array, endedAt: Float64Array): Uint32Array {
  const timeOf = (slot: number | undefined) => endedAt[slot ?? 0] ?? 0;
  const all = joined(older, newer);
  if (older.length === 0 || newer.length === 0 || timeOf(older.at(-1)) <= timeOf(newer[0])) return all;
  let at = 0;
  let next = 0;
  for (const slot of newer) {
    for (; next < older.length && timeOf(older[next]) <= timeOf(slot); next += 1) {
      all[at] = older[next] ?? 0;
      at += 1;
    }
    all[at] = slot;
    at += 1;
  }
  all.set(older.subarray(next), at);
  return all;
}
