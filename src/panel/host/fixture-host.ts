import type { DevToolsTheme, RawEntry } from '../../browser/devtools';
import type { Connection, ConnectionEvents } from '../../browser/runtime';
import type { Failure } from '../../failure/failure';
import type { Page } from '../../failure/pages';
import type { UiLanguage } from '../../i18n/words';
import type { Access, Losses, ToPanel } from '../../messaging/protocol';
import { MemoryStorage } from '../../settings/memory-storage.fixture';
import type { PanelHost } from './panel-host';

/** Failures in the first message of a snapshot and in each of the others, as the background sends them. */
const FIRST = 100;
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
  /** How many failures the panel is still to be told of: the oldest. */
  #rest = 0;
  #events: ConnectionEvents | undefined;
  readonly #watchers: ((entry: RawEntry) => void)[] = [];

  constructor(private readonly fixture: Fixture) {
    this.tabId = fixture.tabId ?? 1;
    this.language = fixture.language ?? 'en';
  }

  connect(events: ConnectionEvents): Connection {
    this.#events = events;
    this.#rest = this.fixture.failures.length;
    this.#tellPart(FIRST, true);
    return {
      post: (message) => {
        this.posted.push(message);
        if (Object(message).type === 'more') this.#tellPart(CHUNK, false);
      },
      close: () => this.disconnect(),
    };
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

  /** Tells the next part of the snapshot; as with a real port, in a turn of its own. */
  #tellPart(size: number, first: boolean): void {
    const { failures, pages, access = 'granted' } = this.fixture;
    const end = this.#rest;
    this.#rest = Math.max(0, end - size);
    const part = failures.slice(this.#rest, end);
    const last = this.#rest === 0;
    const losses = this.#losses();
    setTimeout(() =>
      this.#tell({ type: 'snapshot', first, last, failures: part, pages: [...pages], losses, access }),
    );
  }
}
