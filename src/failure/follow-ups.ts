import type { Failure } from './failure';
import { offersHandshake } from './handshake';

/** How soon a success must follow to belong to a refusal, in ms: signing in by hand takes a while. */
const WINDOW = 30_000;
/** Most refusals that wait at once; a page seldom has more than a few. */
const MOST = 500;

/** A request that ended well. */
export interface Success {
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** When it ended, in ms since the epoch. */
  readonly at: number;
  /**
   * The browser's number of the connection, where the request carried a message of Windows authentication: what else
   * succeeds on a connection says nothing about the refusal before it.
   */
  readonly handshakeConnection?: string | undefined;
}

interface Waiting {
  readonly failure: Failure;
  readonly connection: string | undefined;
}

/** A 401 that offers Windows authentication and is followed by a success was a step of the handshake, not a failure. */
function follows({ failure, connection }: Waiting, success: Success): boolean {
  const after = success.at - failure.endedAt;
  if (failure.tabId !== success.tabId || after < 0 || after > WINDOW) return false;
  if (failure.method === success.method && failure.url === success.url) return true;
  return connection !== undefined && connection === success.handshakeConnection;
}

/**
 * Waits for the successes that show refusals to be steps of a handshake: the same request, or the same connection, since
 * NTLM signs a connection in. What follows later than half a minute is another matter.
 */
export class FollowUps {
  readonly #waiting = new Map<string, Waiting>();

  /**
   * A failure came; one that cannot be such a step is passed over.
   * @param connection the browser's number of the connection, where one request at a time goes over it.
   */
  failed(failure: Failure, connection?: string): void {
    if (failure.followedBy !== undefined || !offersHandshake(failure)) return;
    this.#waiting.delete(failure.id);
    this.#waiting.set(failure.id, { failure, connection });
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > MOST && oldest !== undefined) this.#waiting.delete(oldest);
  }

  /** A request ended well. @returns the failures that it shows to be steps, each with it as what followed. */
  succeeded(success: Success): readonly Failure[] {
    // Most pages never see such a refusal, and every request of theirs comes by here.
    if (this.#waiting.size === 0) return [];
    const steps: Failure[] = [];
    for (const [id, waiting] of this.#waiting) {
      if (success.at - waiting.failure.endedAt > WINDOW) this.#waiting.delete(id);
      else if (follows(waiting, success)) {
        this.#waiting.delete(id);
        steps.push({ ...waiting.failure, followedBy: { status: success.status, at: success.at } });
      }
    }
    return steps;
  }
}
