import type { SessionStorage } from '../browser/session-storage';
import type { Hop } from '../failure/failure';
import { hopKey } from './keys';
import { UnderWay } from './under-way';

/** A redirect as it lies in storage. */
export interface StoredHop {
  readonly requestId: string;
  readonly hop: Hop;
}

/** A chain of which one part was stored and the later part was seen; they may overlap. */
export function mergedHops(stored: readonly Hop[], seen: readonly Hop[]): readonly Hop[] {
  return [...stored, ...seen.filter(({ at }) => stored.every((hop) => hop.at !== at))];
}

/**
 * The redirects of requests that are still under way. They lie in session storage too, so that a chain
 * keeps its first hops when the background is killed between a redirect and the end.
 */
export class HopLog {
  readonly #underWay = new UnderWay<readonly Hop[]>();

  constructor(private readonly storage: SessionStorage) {}

  add(requestId: string, hop: Hop): void {
    // Losing a redirect to a full storage loses no failure.
    this.storage
      .write({ [hopKey(requestId, hop.at)]: JSON.stringify({ requestId, hop }) })
      .catch(() => undefined);
    const oldest = this.#underWay.set(requestId, [...(this.#underWay.get(requestId) ?? []), hop]);
    if (oldest !== undefined) this.take(oldest);
  }

  /** The redirects of a request that ended, oldest first; they are forgotten. */
  take(requestId: string): readonly Hop[] {
    const hops = this.#underWay.take(requestId);
    if (hops) this.#forget(requestId, hops);
    return hops ?? [];
  }

  /**
   * Takes over what the background before this one stored.
   * @param amend gives redirects to a failure that was recorded without the first of them; says whether there is such a failure.
   */
  restore(stored: readonly StoredHop[], amend: (requestId: string, hops: readonly Hop[]) => boolean): void {
    const byRequest = new Map<string, Hop[]>();
    for (const { requestId, hop } of stored.toSorted((a, b) => a.hop.at - b.hop.at)) {
      byRequest.set(requestId, [...(byRequest.get(requestId) ?? []), hop]);
    }
    const { over, open } = this.#underWay.part(byRequest, amend);
    for (const [requestId, hops] of over) this.#forget(requestId, hops);
    for (const [requestId, hops] of open) {
      this.#underWay.set(requestId, mergedHops(hops, this.#underWay.get(requestId) ?? []));
    }
  }

  #forget(requestId: string, hops: readonly Hop[]): void {
    void this.storage.remove(hops.map(({ at }) => hopKey(requestId, at)));
  }
}
