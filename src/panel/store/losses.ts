import { computed, signal } from '@preact/signals';
import type { Losses } from '../../messaging/protocol';

/**
 * What is missing from the list. The background drops old failures for lack of room; those that this panel still
 * holds are not missing here.
 */
export class LossCount {
  readonly #told = signal<Losses>({ dropped: 0, unseen: 0 });
  readonly #held = signal<ReadonlySet<string>>(new Set());

  readonly dropped = computed(() => Math.max(0, this.#told.value.dropped - this.#held.value.size));
  readonly unseen = computed(() => this.#told.value.unseen);

  told(losses: Losses): void {
    this.#told.value = losses;
  }

  /** The background dropped these, and the panel still shows them. */
  stillHeld(ids: readonly string[]): void {
    if (ids.length > 0) this.#held.value = new Set([...this.#held.value, ...ids]);
  }

  /** Rows were removed; those that are gone are not held any more. */
  stillHeldOnly(has: (id: string) => boolean): void {
    this.#held.value = new Set([...this.#held.value].filter(has));
  }

  /** The list was cleared. */
  reset(): void {
    this.#held.value = new Set();
    this.#told.value = { ...this.#told.value, dropped: 0 };
  }
}
