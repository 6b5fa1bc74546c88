import { signal } from '@preact/signals';
import type { Row } from './row';

/** In the order in which requests ended, and of arrival among equals. */
function merge(older: readonly Row[], newer: readonly Row[]): Row[] {
  const last = older.at(-1);
  const first = newer[0];
  if (last === undefined || first === undefined || last.endedAt <= first.endedAt) return [...older, ...newer];
  const merged: Row[] = [];
  let at = 0;
  for (const row of newer) {
    for (let next = older[at]; next !== undefined && next.endedAt <= row.endedAt; next = older[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(row);
  }
  for (; at < older.length; at += 1) {
    const next = older[at];
    if (next) merged.push(next);
  }
  return merged;
}

/**
 * All rows, in the order in which their requests ended. Changes are gathered until {@link publish}, so that a burst
 * of thousands draws once.
 */
export class RowList {
  readonly #byId = new Map<string, Row>();
  #added: Row[] = [];
  #replaced = new Map<Row, Row>();
  readonly #numbers = new Map<string, number>();
  #deleted = new Set<Row>();
  /** The rows as last published. */
  readonly rows = signal<readonly Row[]>([]);
  /** Counts up when what is known of rows changed, but not the rows. */
  readonly touched = signal(0);

  get(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  set(row: Row): void {
    const known = this.#byId.get(row.id);
    this.#byId.set(row.id, row);
    this.renumber(row);
    if (known === undefined) this.#added.push(row);
    else this.#replaced.set(known, row);
  }

  delete(id: string): boolean {
    const row = this.#byId.get(id);
    if (!row) return false;
    this.#byId.delete(id);
    this.#deleted.add(row);
    return true;
  }

  ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** Gives a row the number of those that are the same request failing alike; again when its code became known. */
  renumber(row: Row): void {
    const same = `${row.code} ${row.method} ${row.url}`;
    const known = this.#numbers.get(same);
    row.same = known ?? this.#numbers.size;
    if (known === undefined) this.#numbers.set(same, row.same);
  }

  /** Hands what changed to those who watch {@link rows}. */
  publish(): void {
    if (this.#added.length + this.#replaced.size + this.#deleted.size === 0) return;
    const isMoved = this.#move();
    const added = this.#latest(this.#added);
    const kept =
      this.#replaced.size + this.#deleted.size > 0 ? this.#latest(this.rows.peek()) : this.rows.peek();
    this.#added = [];
    this.#replaced = new Map();
    this.#deleted = new Set();
    if (this.#byId.size === 0) this.#numbers.clear();
    const all = merge(kept, sorted(added));
    this.rows.value = isMoved ? sorted(all) : all;
  }

  /** Tells those who watch that more is known of the rows. */
  touch(): void {
    this.touched.value = this.touched.peek() + 1;
  }

  /** Whether a row was replaced by one that ended at another time. */
  #move(): boolean {
    for (const [old, row] of this.#replaced) if (old.endedAt !== row.endedAt) return true;
    return false;
  }

  /** Rows with the last that replaced each, without those that are gone. */
  #latest(rows: readonly Row[]): Row[] {
    const latest: Row[] = [];
    for (const row of rows) {
      let last = row;
      for (let next = this.#replaced.get(last); next !== undefined; next = this.#replaced.get(last))
        last = next;
      if (!this.#deleted.has(last)) latest.push(last);
    }
    return latest;
  }
}

function sorted(rows: Row[]): Row[] {
  for (let at = 1; at < rows.length; at += 1) {
    if ((rows[at - 1]?.endedAt ?? 0) > (rows[at]?.endedAt ?? 0))
      return rows.sort((a, b) => a.endedAt - b.endedAt);
  }
  return rows;
}
