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

/** Failures in one message of a snapshot. */
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
  #added: Failure[] = [];
  #evicted: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly services: PanelServices,
    private readonly gone: (session: PanelSession) => void,
  ) {}

  message(raw: unknown): void {
    const message: ToBackground = v.parse(toBackgroundSchema, raw);
    if (message.type === 'open') void this.#open(message.tabId);
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
    this.#post({ type: 'access', access: await this.services.access(this.#tabId) });
  }

  async #open(tabId: number): Promise<void> {
    await this.services.store.ready;
    const access = await this.services.access(tabId);
    this.#tabId = tabId;
    const { store } = this.services;
    const failures = [...store.tab(NO_TAB).failures.values(), ...store.tab(tabId).failures.values()];
    const pages = [...store.tab(tabId).pages];
    const losses = this.services.losses(tabId);
    // The newest first: they are what the panel's list shows when it opens.
    for (let end = failures.length; end > 0 || failures.length === 0; end -= CHUNK) {
      const part = failures.slice(Math.max(0, end - CHUNK), end);
      const first = end === failures.length;
      const last = end <= CHUNK;
      this.#post({ type: 'snapshot', first, last, failures: part, pages, losses, access });
      if (last) return;
    }
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
