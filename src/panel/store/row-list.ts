import { signal } from '@preact/signals';
import type { Row } from './row';

/**
 * All rows, in the order in which their requests ended. Changes are gathered until {@link publish}, so that a burst
 * of thousands draws once.
 */
export class RowList {
  readonly #byId = new Map<string, Row>();
  readonly #sorted: Row[] = [];
  #changed = false;
  /** The rows as last published. */
  readonly rows = signal<readonly Row[]>([]);

  get(id: string): Row | undefined {
    return this.#byId.get(id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  set(row: Row): void {
    const known = this.#byId.get(row.id);
    this.#byId.set(row.id, row);
    this.#changed = true;
    if (known?.failure.endedAt === row.failure.endedAt) {
      this.#sorted[this.#placeOf(known)] = row;
      return;
    }
    if (known) this.#sorted.splice(this.#placeOf(known), 1);
    this.#sorted.splice(this.#after(row.failure.endedAt), 0, row);
  }

  delete(id: string): boolean {
    const row = this.#byId.get(id);
    if (!row) return false;
    this.#sorted.splice(this.#placeOf(row), 1);
    this.#byId.delete(id);
    this.#changed = true;
    return true;
  }

  ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** Hands what changed to those who watch {@link rows}. */
  publish(): void {
    if (!this.#changed) return;
    this.#changed = false;
    this.rows.value = this.#sorted.slice();
  }

  /** The first place whose row ended later than a time. */
  #after(time: number): number {
    let low = 0;
    let high = this.#sorted.length;
    // Nearly every row is the newest.
    if ((this.#sorted.at(-1)?.failure.endedAt ?? 0) <= time) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle]?.failure.endedAt ?? 0) <= time) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a row stands; those that ended in the same ms are looked through. */
  #placeOf(row: Row): number {
    let place = this.#after(row.failure.endedAt) - 1;
    while (place > 0 && this.#sorted[place] !== row) place -= 1;
    return place;
  }
}
