import type { SessionStorage } from '../browser/session-storage';
import type { Failure } from '../failure/failure';
import type { Page } from '../failure/pages';
import { droppedKey, failureKey, pageKey } from './keys';
import { parseStored, type Stored } from './stored';
import { TabRecord } from './tab-record';

/** What changed in one tab. */
export interface Change {
  readonly tabId: number;
  readonly added: readonly Failure[];
  /** Ids that made room for newer failures. */
  readonly evicted: readonly string[];
  readonly cleared: boolean;
}

/**
 * How much is kept. Session storage holds 10 MB for the whole extension; the rest is room for bursts
 * that arrive before the oldest failures are gone.
 */
export const LIMITS = {
  /** Characters of stored JSON over all tabs; more than that, and the oldest of the fullest tab make room. */
  characters: 7_000_000,
  /** How far below the limit making room goes, so that it isn't done for every failure. */
  afterEviction: 6_500_000,
  failuresPerTab: 10_000,
} as const;

type Limits = { readonly [Name in keyof typeof LIMITS]: number };

/**
 * The failures of all tabs. The truth lies in session storage, one item a failure, written in the same turn in which
 * the browser tells of it: a background that is killed a moment later loses nothing. What is in memory
 * is a copy, read back when the background wakes.
 */
export class FailureStore {
  /** Resolves when what earlier backgrounds stored has been read; to all that is not the store's own. */
  readonly ready: Promise<Pick<Stored, 'hops' | 'gaps'>>;
  readonly #tabs = new Map<number, TabRecord>();
  readonly #sizes = new Map<string, number>();
  readonly #listeners: ((change: Change) => void)[] = [];
  #characters = 0;
  #evicting = false;

  constructor(
    private readonly storage: SessionStorage,
    private readonly limits: Limits = LIMITS,
  ) {
    this.ready = this.#load();
  }

  /** The record of a tab; an empty one for a tab without any. */
  tab(tabId: number): TabRecord {
    return this.#tabs.get(tabId) ?? new TabRecord();
  }

  /** The ids of all failures. */
  *ids(): Iterable<string> {
    for (const { failures } of this.#tabs.values()) yield* failures.keys();
  }

  tabIds(): number[] {
    return [...this.#tabs.keys()];
  }

  onChange(listener: (change: Change) => void): void {
    this.#listeners.push(listener);
  }

  /** Keeps a failure. Written before this returns control to the browser; safe to call before {@link ready}. */
  add(failure: Failure): void {
    const text = JSON.stringify(failure);
    this.#write(failureKey(failure.tabId, failure.id), text).catch(() => this.#giveUp(failure));
    this.#remember(failure, text.length);
    this.#changed({ tabId: failure.tabId, added: [failure] });
    void this.#makeRoom();
  }

  /** The failure with this id, whatever its tab. */
  find(id: string): Failure | undefined {
    for (const { failures } of this.#tabs.values()) {
      const failure = failures.get(id);
      if (failure) return failure;
    }
    return undefined;
  }

  /** Begins a page group. The one before it is forgotten if nothing failed in it. */
  addPage(page: Page): void {
    // A page that can't be written costs a heading after the background's next start, no failure.
    this.#write(pageKey(page.tabId, page.id), JSON.stringify(page)).catch(() => undefined);
    this.#ensure(page.tabId).addPage(page);
    this.#changed({ tabId: page.tabId });
    void this.ready.then(() => this.#forgetEmptyPages(page.tabId));
  }

  /** Takes back failures that proved to be told twice. */
  async retract(tabId: number, ids: readonly string[]): Promise<void> {
    await this.ready;
    const record = this.#ensure(tabId);
    for (const id of ids) this.#forget(record, tabId, id);
    await this.storage.remove(ids.map((id) => failureKey(tabId, id)));
    this.#changed({ tabId, evicted: ids });
  }

  /** Forgets a tab's failures but not which page it shows. */
  async clear(tabId: number): Promise<void> {
    await this.ready;
    const record = this.#ensure(tabId);
    const keys = [...record.failures.keys()].map((id) => failureKey(tabId, id));
    for (const id of [...record.failures.keys()]) this.#forget(record, tabId, id);
    record.dropped = 0;
    this.#changed({ tabId, cleared: true });
    await this.storage.remove([...keys, droppedKey(tabId)]);
    await this.#forgetEmptyPages(tabId);
  }

  /** Forgets everything about a tab that is gone. */
  async forgetTab(tabId: number): Promise<void> {
    await this.ready;
    const pages = this.tab(tabId).pages.map(({ id }) => pageKey(tabId, id));
    await this.clear(tabId);
    this.#tabs.delete(tabId);
    await this.storage.remove(pages);
  }

  /** Hands a tab's record over to the tab that took its place. */
  async moveTab(from: number, to: number): Promise<void> {
    await this.ready;
    const { failures, pages } = this.tab(from);
    for (const page of pages) this.addPage({ ...page, tabId: to });
    for (const failure of failures.values()) this.add({ ...failure, tabId: to });
    await this.forgetTab(from);
  }

  #ensure(tabId: number): TabRecord {
    const known = this.#tabs.get(tabId);
    if (known) return known;
    const record = new TabRecord();
    this.#tabs.set(tabId, record);
    return record;
  }

  #remember(failure: Failure, characters: number): void {
    const key = failureKey(failure.tabId, failure.id);
    this.#characters += characters - (this.#sizes.get(key) ?? 0);
    this.#sizes.set(key, characters);
    this.#ensure(failure.tabId).failures.set(failure.id, failure);
  }

  #forget(record: TabRecord, tabId: number, id: string): void {
    const key = failureKey(tabId, id);
    this.#characters -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
    record.failures.delete(id);
  }

  async #load(): Promise<Pick<Stored, 'hops' | 'gaps'>> {
    const { failures, pages, dropped, hops, gaps } = parseStored(await this.storage.readAll());
    const halfDropped = new Set(dropped.flatMap(({ tabId, ids }) => ids.map((id) => failureKey(tabId, id))));
    const left: string[] = [];
    for (const failure of failures.sort((a, b) => a.endedAt - b.endedAt)) {
      const key = failureKey(failure.tabId, failure.id);
      if (halfDropped.has(key)) left.push(key);
      else if (!this.#sizes.has(key)) this.#remember(failure, JSON.stringify(failure).length);
    }
    for (const record of this.#tabs.values()) record.sort();
    for (const page of pages) this.#ensure(page.tabId).addPage(page);
    for (const { tabId, count } of dropped) this.#ensure(tabId).dropped = count;
    if (left.length > 0) await this.storage.remove(left);
    return { hops, gaps };
  }

  /** Writes at once; when the quota is reached in spite of the limits, makes room and tries once more. */
  #write(key: string, text: string): Promise<void> {
    return this.storage.write({ [key]: text }).catch(async () => {
      await this.#makeRoom(this.#characters * 0.8);
      await this.storage.write({ [key]: text });
    });
  }

  /** Counts a failure that storage refused for good. */
  #giveUp({ tabId, id }: Failure): void {
    const record = this.#ensure(tabId);
    record.dropped += 1;
    this.#forget(record, tabId, id);
    this.#changed({ tabId, evicted: [id] });
  }

  async #makeRoom(target?: number): Promise<void> {
    await this.ready;
    if (this.#evicting) return;
    this.#evicting = true;
    try {
      for (;;) {
        const tooFull = [...this.#tabs].find(
          ([, { failures }]) => failures.size > this.limits.failuresPerTab,
        );
        if (tooFull) {
          await this.#evict(tooFull[0], Math.ceil(tooFull[1].failures.size / 10));
        } else if (this.#characters > (target ?? this.limits.characters)) {
          target ??= this.limits.afterEviction;
          const fullest = [...this.#tabs].reduce((a, b) => (b[1].failures.size > a[1].failures.size ? b : a));
          await this.#evict(fullest[0], Math.ceil(fullest[1].failures.size / 10));
        } else {
          return;
        }
      }
    } finally {
      this.#evicting = false;
    }
  }

  /** Drops the oldest failures of a tab. Counting comes first, in one write: killed in between, nothing is counted twice. */
  async #evict(tabId: number, count: number): Promise<void> {
    const record = this.#ensure(tabId);
    const ids = [...record.failures.keys()].slice(0, count);
    record.dropped += ids.length;
    for (const id of ids) this.#forget(record, tabId, id);
    this.#changed({ tabId, evicted: ids });
    const dropped = { tabId, count: record.dropped, ids };
    await this.storage.write({ [droppedKey(tabId)]: JSON.stringify(dropped) });
    await this.storage.remove(ids.map((id) => failureKey(tabId, id)));
  }

  async #forgetEmptyPages(tabId: number): Promise<void> {
    const record = this.tab(tabId);
    const empty = record.emptyPages();
    if (empty.size === 0) return;
    record.removePages(empty);
    await this.storage.remove([...empty].map((id) => pageKey(tabId, id)));
  }

  #changed({ tabId, added = [], evicted = [], cleared = false }: { tabId: number } & Partial<Change>): void {
    for (const listener of this.#listeners) listener({ tabId, added, evicted, cleared });
  }
}
