import { signal } from '@preact/signals';
import type { Row } from './row';

/**
 * All rows, in the order in which their requests ended. Changes are gathered until {@link publish}, so that a burst
 * of thousands draws once.
 */
export class RowList {
  readonly #byId = new Map<string, Row>();
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
    this.#byId.set(row.id, row);
    this.#changed = true;
  }

  delete(id: string): boolean {
    const deleted = this.#byId.delete(id);
    this.#changed ||= deleted;
    return deleted;
  }

  ids(): string[] {
    return [...this.#byId.keys()];
  }

  /** Hands what changed to those who watch {@link rows}. */
  publish(): void {
    if (!this.#changed) return;
    this.#changed = false;
    // Nearly sorted already, which the engine's sort takes in linear time.
    this.rows.value = [...this.#byId.values()].sort((a, b) => a.failure.endedAt - b.failure.endedAt);
  }
}
