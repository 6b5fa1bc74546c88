import type { DevToolsTheme, RawEntry } from '../../browser/devtools';
import type { Connection, ConnectionEvents } from '../../browser/runtime';
import type { Failure } from '../../failure/failure';
import type { Page } from '../../failure/pages';
import type { UiLanguage } from '../../i18n/words';
import type { Access, Losses, ToPanel } from '../../messaging/protocol';
import { MemoryStorage } from '../../settings/memory-storage.fixture';
import type { PanelHost } from './panel-host';

/** Failures in one message of a snapshot, as the background sends it. */
const CHUNK = 500;

/** What the background would know, and how DevTools would look. */
export interface Fixture {
  readonly failures: readonly Failure[];
  readonly pages: readonly Page[];
  /** DevTools' network log from before the panel was there. */
  readonly entries?: readonly RawEntry[];
  readonly losses?: Losses;
  readonly access?: Access;
  readonly tabId?: number;
  readonly language?: UiLanguage;
  readonly theme?: DevToolsTheme;
}

/** A host without a browser's DevTools, for tests and benches: plays the background by hand. */
export class FixtureHost implements PanelHost {
  readonly tabId: number;
  readonly language: UiLanguage;
  readonly version = '0.0.0';
  readonly storage = new MemoryStorage().page();
  /** What the panel said to the background, oldest first. */
  readonly posted: unknown[] = [];
  /** What of DevTools the panel asked to see, oldest first. */
  readonly opened: unknown[] = [];
  #events: ConnectionEvents | undefined;
  readonly #watchers: ((entry: RawEntry) => void)[] = [];

  constructor(private readonly fixture: Fixture) {
    this.tabId = fixture.tabId ?? 1;
    this.language = fixture.language ?? 'en';
  }

  connect(events: ConnectionEvents): Connection {
    this.#events = events;
    // As with a real port, every message comes in a turn of its own.
    for (const message of this.#snapshot()) setTimeout(() => this.#tell(message), 0);
    return { post: (message) => this.posted.push(message), close: () => this.disconnect() };
  }

  /** The background tells of failures; a known id replaces the failure that had it. */
  add(failures: readonly Failure[], pages: readonly Page[] = this.fixture.pages): void {
    const losses = this.#losses();
    this.#tell({ type: 'changed', added: [...failures], evicted: [], pages: [...pages], losses });
  }

  /** The background goes away, as when the browser stops it; the panel will connect again. */
  disconnect(): void {
    const events = this.#events;
    this.#events = undefined;
    events?.closed();
  }

  /** DevTools tells of a request that ended. */
  log(entry: RawEntry): void {
    for (const watcher of this.#watchers) watcher(entry);
  }

  loggedEntries(): Promise<readonly RawEntry[]> {
    return Promise.resolve(this.fixture.entries ?? []);
  }

  onEntry(listener: (entry: RawEntry) => void): void {
    this.#watchers.push(listener);
  }

  watchTheme(listener: (theme: DevToolsTheme) => void): void {
    listener(this.fixture.theme ?? 'light');
  }

  showInNetwork(filter: string): void {
    this.opened.push({ filter });
  }

  openSource(url: string, line: number, column?: number): void {
    this.opened.push({ url, line, column });
  }

  isPrivate(): Promise<boolean> {
    return Promise.resolve(false);
  }

  reloadPage(): void {}

  openOptions(): void {}

  #tell(message: ToPanel): void {
    this.#events?.message(message);
  }

  #losses(): Losses {
    return this.fixture.losses ?? { dropped: 0, unseen: 0 };
  }

  *#snapshot(): Iterable<ToPanel> {
    const { failures, access = 'granted' } = this.fixture;
    const losses = this.#losses();
    for (let end = failures.length; end > 0 || failures.length === 0; end -= CHUNK) {
      const part = failures.slice(Math.max(0, end - CHUNK), end);
      const first = end === failures.length;
      const last = end <= CHUNK;
      yield { type: 'snapshot', first, last, failures: part, pages: [...this.fixture.pages], losses, access };
      if (last) return;
    }
  }
}
