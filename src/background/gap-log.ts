import type { SessionStorage } from '../browser/session-storage';
import { Gaps } from './gaps';
import { GAPS_KEY } from './keys';

/** Keeps the {@link Gaps} in session storage: written after every request, but never more than one write at a time. */
export class GapLog {
  readonly #gaps = new Gaps();
  #restored = false;
  #writing = false;
  #changed = false;

  /** @param countable whether the browser numbers requests one by one; if not, nothing is ever counted. */
  constructor(
    private readonly storage: SessionStorage,
    private readonly countable: boolean,
  ) {}

  saw(requestId: string, at: number): void {
    if (!this.countable) return;
    this.#gaps.saw(requestId, at);
    if (this.#restored) void this.#write();
  }

  restore(text: string | undefined, known: Iterable<string>): void {
    this.#gaps.restore(text, known, Date.now());
    this.#restored = true;
    // What was seen until now, and what is suspect, must not be forgotten if the next kill comes before the next request.
    if (this.countable) void this.#write();
  }

  unseen(): number {
    return this.#gaps.unseen(Date.now());
  }

  recovered(count: number): void {
    this.#gaps.recovered(count);
  }

  async #write(): Promise<void> {
    this.#changed = true;
    if (this.#writing) return;
    this.#writing = true;
    while (this.#changed) {
      this.#changed = false;
      // A write that fails is made good by the next.
      await this.storage.write({ [GAPS_KEY]: this.#gaps.serialise() }).catch(() => undefined);
    }
    this.#writing = false;
  }
}
