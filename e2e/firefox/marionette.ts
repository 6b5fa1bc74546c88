import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import * as v from 'valibot';
import { FrameReader, frame } from './frames';

const REQUEST = 0;
const REPLY = 1;

const errorSchema = v.object({
  error: v.string(),
  message: v.string(),
  stacktrace: v.optional(v.string(), ''),
});
const replySchema = v.tuple([v.literal(REPLY), v.number(), v.nullable(errorSchema), v.unknown()]);
const valueSchema = v.object({ value: v.unknown() });

/** Where a script runs: in the tab's page, or in the browser's own window. */
export type Scope = 'content' | 'chrome';

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Firefox's own remote control, over TCP. Playwright drives only a Firefox of its own making, and neither WebDriver nor BiDi reach
 * into the toolbox; this does.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #waiting = new Map<number, Waiting>();
  readonly #frames = new FrameReader();
  #lastId = 0;
  #scope: Scope = 'content';
  /** Commands in one scope must not be mixed with those in the other: one after another. */
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => {
      for (const message of this.#frames.push(chunk)) this.#receive(JSON.parse(message));
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
      this.#waiting.clear();
    });
  }

  /** Connects and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    return marionette;
  }

  #receive(message: unknown): void {
    // The first message is Firefox's greeting, an object.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = v.parse(replySchema, message);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}\n${error.stacktrace}`));
    else waiting?.resolve(result);
  }

  #post(command: string, parameters: object): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) throw new Error('Firefox has ended');
      this.#waiting.set(id, { resolve, reject });
      this.socket.write(frame([REQUEST, id, command, parameters]));
    });
  }

  /** Sends a command; rejects with Firefox's error. */
  send(command: string, parameters: object = {}, scope: Scope = 'content'): Promise<unknown> {
    const sent = this.#queue.then(async () => {
      if (scope !== this.#scope) await this.#post('Marionette:SetContext', { value: scope });
      this.#scope = scope;
      return this.#post(command, parameters);
    });
    this.#queue = sent.catch(() => undefined);
    return sent;
  }

  /** Runs a function's body, which may return a promise; its arguments and its value are JSON. */
  async run(body: string, args: readonly unknown[], scope: Scope): Promise<unknown> {
    const parameters = {
      script: body,
      args,
      ...(scope === 'chrome' ? { sandbox: 'system' } : { sandbox: null }),
    };
    return v.parse(valueSchema, await this.send('WebDriver:ExecuteScript', parameters, scope)).value;
  }

  close(): void {
    this.socket.destroy();
  }
}
