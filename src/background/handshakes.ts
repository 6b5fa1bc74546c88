import { FollowUps, type Success } from '../failure/follow-ups';
import type { FailureStore } from './store';

/** Most successes that are remembered until the store is read; the background has only just woken then. */
const MOST_EARLY = 1_000;

/**
 * Marks the 401s that proved to be steps of a handshake. What waits for its success lies in the store, so a background
 * that was killed in between takes up where it left.
 */
export class Handshakes {
  readonly #followUps = new FollowUps();
  /** Successes told before earlier refusals were read back; undefined from then on. */
  #early: Success[] | undefined = [];

  constructor(private readonly store: FailureStore) {
    store.onChange(({ added }) => {
      for (const failure of added) this.#followUps.failed(failure);
    });
    void store.ready.then(() => this.#restore());
  }

  /** A request ended well. */
  succeeded(success: Success): void {
    if (this.#early && this.#early.length < MOST_EARLY) this.#early.push(success);
    for (const step of this.#followUps.succeeded(success)) {
      // It may have been cleared, or have gained its redirects, since it began to wait.
      const known = this.store.find(step.id);
      if (known && step.followedBy) this.store.add({ ...known, followedBy: step.followedBy });
    }
  }

  #restore(): void {
    for (const tabId of this.store.tabIds()) {
      for (const failure of this.store.tab(tabId).failures.values()) this.#followUps.failed(failure);
    }
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const success of early) this.succeeded(success);
  }
}
