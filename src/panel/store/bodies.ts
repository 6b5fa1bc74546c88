import type { RawEntry } from '../../browser/devtools';
import { headerValue } from '../../failure/failure';
import { type Body, decodeBody } from '../har/body';
import type { NetworkEntry } from '../har/network-entry';

/** Bodies fetched at once; DevTools hands them over one by one. */
const AT_ONCE = 4;
/** How long the others wait for one, in ms: Chromium's DevTools is silent about a body until the page has read it. */
const PATIENCE = 2_000;

/** Who is told of a body. */
interface Asker {
  /** With undefined when DevTools has it no more. */
  readonly done: (body: Body | undefined) => void;
  /** It takes long; it may still come. */
  readonly unread: () => void;
}

interface Job extends Asker {
  readonly entry: NetworkEntry;
  readonly content: RawEntry['content'];
}

/**
 * Fetches bodies from DevTools, which forgets them at the next navigation: so as soon as a failure is known, and only of failures.
 */
export class BodyLoader {
  readonly #queue: Job[] = [];
  #running = 0;

  load(entry: NetworkEntry, content: RawEntry['content'], asker: Asker): void {
    this.#queue.push({ entry, content, ...asker });
    this.#next();
  }

  #next(): void {
    const job = this.#running < AT_ONCE ? this.#queue.shift() : undefined;
    if (!job) return;
    this.#running += 1;
    let isAwaited = true;
    const goOn = () => {
      if (!isAwaited) return;
      isAwaited = false;
      this.#running -= 1;
      this.#next();
    };
    const late = setTimeout(() => {
      job.unread();
      goOn();
    }, PATIENCE);
    void this.#run(job).finally(() => {
      clearTimeout(late);
      goOn();
    });
  }

  async #run({ entry, content, done }: Job): Promise<void> {
    const contentType = headerValue(entry.responseHeaders, 'content-type') ?? entry.mimeType;
    try {
      const body = decodeBody(await content(), contentType);
      // The answer to a HEAD tells the length of a body that it does not have.
      const isMissing = body.text === '' && entry.size > 0 && entry.method !== 'HEAD';
      done(isMissing ? undefined : body);
    } catch {
      done(undefined);
    }
  }
}
