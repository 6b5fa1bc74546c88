import type { SessionStorage } from '../browser/session-storage';
import type { Failure } from '../failure/failure';
import { responseKey } from './keys';
import { UnderWay } from './under-way';

/** A response that takes longer than this, in ms, is stored: a background is killed only after 30 s without an event. */
const LONG = 5_000;

/** Characters of stored heads; what is above finds no room, as a hostile site's headers are not to take that of failures. */
const MOST_CHARACTERS = 1_000_000;

/** What the head of a response said, while its body is still to come. */
export type ResponseHead = Pick<Failure, 'status' | 'statusLine' | 'fromCache' | 'responseHeaders' | 'ip'>;

/** A head as it lies in storage. */
export interface StoredHead {
  /** Of the failure that it may become. */
  readonly id: string;
  readonly head: ResponseHead;
}

/** How a response ends whose body nobody waits for any more; Chromium gives one name or the other, as chance has it. */
const GIVEN_UP: ReadonlySet<string> = new Set(['net::ERR_ABORTED', 'net::ERR_FAILED', 'NS_BINDING_ABORTED']);
/** How Firefox ends a module or a worker whose media type is none of a script, as that of an error page is. */
const WRONG_TYPE = 'NS_ERROR_CORRUPTED_CONTENT';

/**
 * What a failure is in the light of the response that had begun before it.
 *
 * Chromium's loaders of images, style sheets, modules and media give a response up as soon as they see an error status, and extensions are
 * told of an error where the body had not come to its end: the status is what failed. Of any other status, nobody waited for the body,
 * which is no failure at all, but told as `net::ERR_FAILED` now and then.
 * https://source.chromium.org/chromium/chromium/src/+/main:third_party/blink/renderer/platform/loader/fetch/resource_loader.cc
 * @param head undefined where no response had begun.
 */
export function inLightOf(failure: Failure, head: ResponseHead | undefined): Failure {
  const { error, ...rest } = failure;
  if (head === undefined || error === undefined) return failure;
  if (head.status >= 400) return GIVEN_UP.has(error) || error === WRONG_TYPE ? { ...rest, ...head } : failure;
  return error === 'net::ERR_FAILED' ? { ...failure, error: 'net::ERR_ABORTED' } : failure;
}

/**
 * The responses of requests that are still under way. Those that take long, such as streams and videos, lie in session storage too: they
 * outlive a background.
 */
export class ResponseLog {
  readonly #underWay = new UnderWay<ResponseHead>();
  /** How many characters the stored ones have. */
  readonly #stored = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly storage: SessionStorage) {}

  begin(id: string, head: ResponseHead): void {
    const oldest = this.#underWay.set(id, head);
    if (oldest !== undefined) this.take(oldest);
    this.#timer ??= setTimeout(() => this.#store(), LONG);
  }

  /** The response of a request that ended, where one had begun; it is forgotten. */
  take(id: string): ResponseHead | undefined {
    const head = this.#underWay.take(id);
    if (this.#stored.delete(id)) void this.storage.remove([responseKey(id)]);
    return head;
  }

  /**
   * Takes over what the background before this one stored.
   * @param amend shows a failure in the light of its response, that was recorded without; says whether there is such a failure.
   */
  restore(stored: readonly StoredHead[], amend: (id: string, head: ResponseHead) => boolean): void {
    const { over, open } = this.#underWay.part(
      stored.map(({ id, head }) => [id, head] as const),
      amend,
    );
    for (const [id] of over) void this.storage.remove([responseKey(id)]);
    for (const [id, head] of open) {
      this.#stored.set(id, JSON.stringify({ id, head }).length);
      this.#underWay.set(id, head);
    }
  }

  #store(): void {
    this.#timer = undefined;
    let room = MOST_CHARACTERS;
    for (const length of this.#stored.values()) room -= length;
    const items = new Map<string, string>();
    for (const [id, head] of this.#underWay) {
      if (this.#stored.has(id)) continue;
      const text = JSON.stringify({ id, head });
      if (text.length > room) continue;
      room -= text.length;
      this.#stored.set(id, text.length);
      items.set(responseKey(id), text);
    }
    // Losing one to a full storage loses no failure, only why it ended.
    if (items.size > 0) this.storage.write(Object.fromEntries(items)).catch(() => undefined);
  }
}
