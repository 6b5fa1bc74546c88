import type { RawEntry } from '../../browser/devtools';
import { headerValue } from '../../failure/failure';
import { type Body, decodeBody } from '../har/body';
import type { NetworkEntry } from '../har/network-entry';

/** Bodies fetched at once; DevTools hands them over one by one. */
const AT_ONCE = 4;

interface Job {
  readonly entry: NetworkEntry;
  readonly content: RawEntry['content'];
  readonly done: (body: Body | undefined) => void;
}

/**
 * Fetches bodies from DevTools, which forgets them at the next navigation: so as soon as a failure is known, and only of failures.
 */
export class BodyLoader {
  readonly #queue: Job[] = [];
  #running = 0;

  /** Calls `done` with the body, or with undefined when DevTools has it no more. */
  load(entry: NetworkEntry, content: RawEntry['content'], done: Job['done']): void {
    this.#queue.push({ entry, content, done });
    this.#next();
  }

  #next(): void {
    const job = this.#running < AT_ONCE ? this.#queue.shift() : undefined;
    if (!job) return;
    this.#running += 1;
    void this.#run(job).finally(() => {
      this.#running -= 1;
      this.#next();
    });
  }

  async #run({ entry, content, done }: Job): Promise<void> {
    const contentType = headerValue(entry.responseHeaders, 'content-type') ?? entry.mimeType;
    try {
      const body = decodeBody(await content(), contentType);
      done(body.text === '' && entry.size > 0 ? undefined : body);
    } catch {
      done(undefined);
    }
  }
}
