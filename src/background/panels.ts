import * as v from 'valibot';
import type { Connection, ConnectionEvents } from '../browser/runtime';
import { type Failure, NO_TAB } from '../failure/failure';
import {
  type Access,
  type Losses,
  type ToBackground,
  type ToPanel,
  toBackgroundSchema,
} from '../messaging/protocol';
import type { Change, FailureStore } from './store';

/** Failures in the first message of a snapshot, as many as a list has in view, and in each of the others. */
const FIRST = 100;
const CHUNK = 500;
/** How long changes are gathered before they are sent, in ms: a burst is one message, and still looks live. */
const BATCH = 50;

/** What panels need of the rest of the background. */
export interface PanelServices {
  readonly store: FailureStore;
  losses(tabId: number): Losses;
  access(tabId: number): Promise<Access>;
  /** DevTools saw failures that the background did not. */
  witnessed(failures: readonly Failure[]): void;
}

/** Serves one panel: a snapshot of its tab and of traffic without a tab, then what changes. */
class PanelSession implements ConnectionEvents {
  #tabId: number | undefined;
  /** Ids of failures that the panel is still to be told of, the newest last. */
  #rest: string[] = [];
  #added: Failure[] = [];
  #evicted: string[] = [];
  #access: Access = 'granted';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly services: PanelServices,
    private readonly gone: (session: PanelSession) => void,
  ) {}

  message(raw: unknown): void {
    const message: ToBackground = v.parse(toBackgroundSchema, raw);
    if (message.type === 'open') void this.#open(message.tabId);
    else if (message.type === 'more') this.#more();
    else if (message.type === 'clear') void this.#clear();
    else if (message.type === 'witnessed') this.services.witnessed(message.failures);
    else if (message.type === 'retract' && this.#tabId !== undefined) {
      void this.services.store.retract(this.#tabId, message.ids);
    }
  }

  closed(): void {
    clearTimeout(this.#timer);
    this.gone(this);
  }

  changed(change: Change): void {
    if (this.#tabId === undefined || (change.tabId !== this.#tabId && change.tabId !== NO_TAB)) return;
    if (change.cleared) {
      // A clear of the page's tab comes with one of tabless traffic; either empties what it names.
      this.#flush();
      this.#post({
        type: 'cleared',
        tabId: change.tabId,
        pages: [...this.services.store.tab(this.#tabId).pages],
      });
      return;
    }
    const evicted = new Set(change.evicted);
    // Told of now, a failure that is gone again would stay in the panel for good.
    if (evicted.size > 0) this.#added = this.#added.filter(({ id }) => !evicted.has(id));
    this.#added.push(...change.added);
    this.#evicted.push(...evicted);
    this.#timer ??= setTimeout(() => this.#flush(), BATCH);
  }

  async accessChanged(): Promise<void> {
    if (this.#tabId === undefined) return;
    this.#access = await this.services.access(this.#tabId);
    this.#post({ type: 'access', access: this.#access });
  }

  async #open(tabId: number): Promise<void> {
    await this.services.store.ready;
    this.#access = await this.services.access(tabId);
    this.#tabId = tabId;
    const { store } = this.services;
    const own = [...store.tab(tabId).failures.values()];
    const tabless = [...store.tab(NO_TAB).failures.values()];
    const inOrder = [...tabless, ...own].sort((a, b) => a.endedAt - b.endedAt);
    this.#rest = inOrder.map(({ id }) => id);
    this.#tellPart(true, FIRST);
  }

  /** Tells the next part of the snapshot, as the failures are now: meanwhile some may have changed or be gone. */
  #more(): void {
    if (this.#rest.length > 0) this.#tellPart(false, CHUNK);
  }

  #tellPart(first: boolean, size: number): void {
    if (this.#tabId === undefined) return;
    const { store } = this.services;
    const own = store.tab(this.#tabId);
    const tabless = store.tab(NO_TAB);
    const ids = this.#rest.splice(-size);
    this.#post({
      type: 'snapshot',
      first,
      last: this.#rest.length === 0,
      failures: ids.flatMap((id) => own.failures.get(id) ?? tabless.failures.get(id) ?? []),
      pages: [...own.pages],
      losses: this.services.losses(this.#tabId),
      access: this.#access,
    });
  }

  async #clear(): Promise<void> {
    if (this.#tabId === undefined) return;
    await this.services.store.clear(this.#tabId);
    await this.services.store.clear(NO_TAB);
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#tabId === undefined) return;
    const pages = [...this.services.store.tab(this.#tabId).pages];
    const losses = this.services.losses(this.#tabId);
    this.#post({ type: 'changed', added: this.#added, evicted: this.#evicted, pages, losses });
    this.#added = [];
    this.#evicted = [];
  }

  #post(message: ToPanel): void {
    this.connection.post(message);
  }
}

/** All panels that are open. */
export class Panels {
  readonly #sessions = new Set<PanelSession>();

  constructor(private readonly services: PanelServices) {
    services.store.onChange((change) => {
      for (const session of this.#sessions) session.changed(change);
    });
  }

  /** Serves a panel that connected. */
  accept(connection: Connection): ConnectionEvents {
    const session = new PanelSession(connection, this.services, (gone) => this.#sessions.delete(gone));
    this.#sessions.add(session);
    return session;
  }

  /** Tells every panel whether its page may be watched. */
  accessChanged(): void {
    for (const session of this.#sessions) void session.accessChanged();
  }
}
