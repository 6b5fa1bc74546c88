import type { CDPSession } from 'playwright';
import * as v from 'valibot';
import { sourceOf } from '../page-function';

const replySchema = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
  result: v.optional(v.unknown()),
});

const evaluationSchema = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(
    v.object({ text: v.string(), exception: v.optional(v.object({ description: v.optional(v.string()) })) }),
  ),
});

/**
 * A page that Playwright hides (DevTools, an extension's panel), spoken to through the browser's own CDP session.
 * https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-sendMessageToTarget
 */
export class Target {
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  readonly #listeners = new Map<string, (params: unknown) => void>();
  #lastId = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === this.sessionId) this.#receive(v.parse(replySchema, JSON.parse(event.message)));
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(browser, sessionId);
  }

  /** Calls back for each event of a name, such as `HeapProfiler.addHeapSnapshotChunk`, until another listener takes its place. */
  on(event: string, listener: (params: unknown) => void): void {
    this.#listeners.set(event, listener);
  }

  #receive({ id, method, params, error, result }: v.InferOutput<typeof replySchema>): void {
    if (method !== undefined) this.#listeners.get(method)?.(params);
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (id === undefined || !waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }

  /** Sends a CDP command; rejects with the protocol's error. */
  send(method: string, params: Record<string, unknown> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const { promise, resolve, reject } = withResolvers();
    this.#waiting.set(id, { resolve, reject });
    const message = JSON.stringify({ id, method, params });
    this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    return promise;
  }

  /** Evaluates an expression in the page; its value must be JSON. */
  async run(expression: string): Promise<unknown> {
    const answer = v.parse(
      evaluationSchema,
      await this.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      }),
    );
    const failed = answer.exceptionDetails;
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return answer.result.value;
  }

  /**
   * Calls a function in the page with JSON arguments. It must not refer to anything outside itself.
   * The result's type is what the function says: it comes from our own code, run elsewhere.
   */
  async call<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const value = await this.run(`${sourceOf(fn)}(...${JSON.stringify(args)})`);
    return value as Awaited<Result>;
  }
}

// Promise.withResolvers is newer than the oldest node that runs the tests.
function withResolvers() {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
