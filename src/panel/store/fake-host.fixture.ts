import type { RawEntry } from '../../browser/devtools';
import type { Connection, ConnectionEvents } from '../../browser/runtime';
import type { Failure } from '../../failure/failure';
import type { ToPanel } from '../../messaging/protocol';
import { MemoryStorage } from '../../settings/memory-storage.fixture';
import type { PanelHost } from '../host/panel-host';

/** A panel's world in a test's hands: it speaks as the background and as DevTools, and hears what the panel says. */
export class FakeHost implements PanelHost {
  readonly tabId = 1;
  readonly language = 'en';
  readonly version = '1.0.0';
  readonly readLog?: () => Promise<readonly RawEntry[]>;
  readonly storage = new MemoryStorage().page();
  /** What the panel said, pings aside. */
  readonly said: unknown[] = [];
  pings = 0;
  #events: ConnectionEvents | undefined;
  #logged: (entry: RawEntry) => void = () => undefined;

  /**
   * @param earlier DevTools' log from before the panel was there.
   * @param readLog gives the log as it is later.
   */
  constructor(
    private readonly earlier: readonly RawEntry[] = [],
    readLog?: () => Promise<readonly RawEntry[]>,
  ) {
    if (readLog) this.readLog = readLog;
  }

  connect(events: ConnectionEvents): Connection {
    this.#events = events;
    const post = (message: unknown) => {
      if (Object(message).type === 'ping') this.pings += 1;
      else this.said.push(message);
    };
    return { post, close() {} };
  }

  async loggedEntries(): Promise<readonly RawEntry[]> {
    return this.earlier;
  }

  onEntry(listener: (entry: RawEntry) => void): void {
    this.#logged = listener;
  }

  /** The background says something, whatever its form. */
  tell(message: unknown): void {
    this.#events?.message(message);
  }

  /** The background tells its whole state. */
  snapshot(failures: readonly Failure[] = [], rest: object = {}): void {
    const losses = { dropped: 0, unseen: 0 };
    const state = { failures: [...failures], pages: [], losses, access: 'granted' };
    this.tell({ type: 'snapshot', first: true, last: true, ...state, ...rest });
  }

  /** The background tells what is new. */
  changed(added: readonly Failure[], rest: Partial<Extract<ToPanel, { type: 'changed' }>> = {}): void {
    const losses = { dropped: 0, unseen: 0 };
    this.tell({ type: 'changed', added: [...added], evicted: [], pages: [], losses, ...rest });
  }

  /** The background is gone. */
  disconnect(): void {
    this.#events?.closed();
  }

  /** DevTools tells of a request that ended. */
  log(entry: RawEntry): void {
    this.#logged(entry);
  }

  watchTheme(): void {}
  isPrivate(): Promise<boolean> {
    return Promise.resolve(false);
  }

  reloadPage(): void {}
  openOptions(): void {}
}

/** An entry of DevTools' log, as Chromium gives it, that matches `aFailure` with the same fields. */
export function anEntry({
  url = 'https://www.contoso.com/app/page.aspx',
  status = 404,
  endedAt = 1000,
  error = '',
  resourceType = 'fetch',
  content = (): Promise<unknown> => Promise.resolve(['', '']),
} = {}): RawEntry {
  return {
    content,
    har: {
      startedDateTime: new Date(endedAt - 10).toISOString(),
      time: 10,
      _resourceType: resourceType,
      request: { method: 'GET', url, httpVersion: 'http/1.1', headers: [], bodySize: 0 },
      response: {
        status,
        statusText: '',
        headers: [{ name: 'Content-Type', value: 'text/html' }],
        content: { mimeType: 'text/html', size: 0 },
        ...(error === '' ? {} : { _error: error }),
      },
      timings: {},
    },
  };
}
