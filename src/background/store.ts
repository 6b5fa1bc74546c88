import type { SessionStorage } from '../browser/session-storage';
import { type Failure, NO_TAB } from '../failure/failure';
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
 * the browser tells of it: a background that is killed a moment later has handed it over (what was still on its way is
 * accounted for by gaps.ts). What is in memory
 * is a copy, read back when the background wakes.
 */
export class FailureStore {
  /** Resolves when what earlier backgrounds stored has been read; to all that is not the store's own. */
  readonly ready: Promise<Pick<Stored, 'hops' | 'responses' | 'gaps'>>;
  readonly #tabs = new Map<number, TabRecord>();
  readonly #sizes = new Map<string, number>();
  readonly #listeners: ((change: Change) => void)[] = [];
  #characters = 0;
  /** The last of those who wait for room; evictions go one by one. */
  #room: Promise<void> = Promise.resolve();

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
    void this.#write(failure, text);
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
    const items = { [pageKey(page.tabId, page.id)]: JSON.stringify(page) };
    this.storage.write(items).catch(() => undefined);
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
    const keys = this.#empty(tabId);
    this.#changed({ tabId, cleared: true });
    await this.storage.remove(keys);
    await this.#forgetEmptyPages(tabId);
  }

  /** Forgets everything about a tab that is gone. */
  async forgetTab(tabId: number): Promise<void> {
    await this.ready;
    await this.storage.remove(this.#emptyWithPages(tabId));
  }

  /** Hands a tab's record over to the tab that took its place. */
  async moveTab(from: number, to: number): Promise<void> {
    await this.ready;
    const { pages, dropped, failures } = this.tab(from);
    const moved = [...failures.values()].map((failure) => ({ ...failure, tabId: to }));
    const keys = this.#emptyWithPages(from);
    for (const page of pages) this.addPage({ ...page, tabId: to });
    for (const failure of moved) this.add(failure);
    await this.#drop(to, [], dropped);
    await this.storage.remove(keys);
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

  /** Forgets a tab's failures and their count, in memory; returns where they lie in storage. */
  #empty(tabId: number): string[] {
    const record = this.tab(tabId);
    const ids = [...record.failures.keys()];
    for (const id of ids) this.#forget(record, tabId, id);
    record.dropped = 0;
    return [...ids.map((id) => failureKey(tabId, id)), droppedKey(tabId)];
  }

  #emptyWithPages(tabId: number): string[] {
    const pages = this.tab(tabId).pages.map(({ id }) => pageKey(tabId, id));
    const keys = this.#empty(tabId);
    this.#tabs.delete(tabId);
    this.#changed({ tabId, cleared: true });
    return [...keys, ...pages];
  }

  async #load(): Promise<Pick<Stored, 'hops' | 'responses' | 'gaps'>> {
    const { failures, pages, dropped, hops, responses, gaps, emptied } = parseStored(
      await this.storage.readAll(),
    );
    for (const failure of failures) {
      // What was told while this was read is newer.
      if (this.#sizes.has(failureKey(failure.tabId, failure.id))) continue;
      this.#remember(failure, JSON.stringify(failure).length);
    }
    for (const record of this.#tabs.values()) record.sort();
    for (const page of pages) this.#ensure(page.tabId).addPage(page);
    for (const { tabId, count } of dropped) this.#ensure(tabId).dropped = count;
    await this.#removeUnheld(emptied);
    return { hops, responses, gaps };
  }

  /** Writes at once; when the quota is reached in spite of the limits, makes room and tries once more. */
  async #write(failure: Failure, text: string): Promise<void> {
    const { tabId, id } = failure;
    const items = { [failureKey(tabId, id)]: text };
    // It may be taken back, or drop out itself, before there is room.
    const isHeld = () => this.tab(tabId).failures.get(id) === failure;
    try {
      await this.storage.write(items);
    } catch {
      if (isHeld()) await this.#makeRoom(this.#characters * 0.8, this.#characters * 0.8);
      if (!isHeld()) return;
      await this.storage.write(items).catch(() => this.#drop(tabId, [id]));
    }
  }

  /** Drops old failures when there are more than `limit` characters, until there are no more than `target`. */
  #makeRoom(
    limit: number = this.limits.characters,
    target: number = this.limits.afterEviction,
  ): Promise<void> {
    this.#room = this.#room.then(() => this.#evict(limit, target));
    return this.#room;
  }

  async #evict(limit: number, target: number): Promise<void> {
    await this.ready;
    let most = limit;
    for (;;) {
      const [tabId, count] = this.#fullest();
      const crowded = count > this.limits.failuresPerTab;
      if (count === 0 || (!crowded && this.#characters <= most)) return;
      if (!crowded) most = target;
      const oldest = [...this.tab(tabId).failures.keys()].slice(0, Math.ceil(count / 10));
      await this.#drop(tabId, oldest);
    }
  }

  /** The tab with the most failures, and how many. */
  #fullest(): readonly [tabId: number, count: number] {
    let fullest: readonly [number, number] = [NO_TAB, 0];
    for (const [tabId, { failures }] of this.#tabs) {
      if (failures.size > fullest[1]) fullest = [tabId, failures.size];
    }
    return fullest;
  }

  /**
   * Drops failures of a tab. The write that counts them empties their items too: killed at any point, none is
   * counted twice or not at all, and the write fits when storage is full.
   */
  async #drop(tabId: number, ids: readonly string[], count: number = ids.length): Promise<void> {
    if (count === 0) return;
    const record = this.#ensure(tabId);
    record.dropped += count;
    for (const id of ids) this.#forget(record, tabId, id);
    this.#changed({ tabId, evicted: ids });
    const keys = ids.map((id) => failureKey(tabId, id));
    const items = Object.fromEntries(keys.map((key) => [key, '']));
    items[droppedKey(tabId)] = JSON.stringify({ tabId, count: record.dropped });
    try {
      await this.storage.write(items);
    } catch {
      // Storage refuses everything: the failures stay in it, and are counted no longer than this background lives.
      return;
    }
    await this.#removeUnheld(keys);
  }

  /** Removes emptied items, but not of failures that were added again in the meantime. One that stays is passed over. */
  async #removeUnheld(keys: readonly string[]): Promise<void> {
    const unheld = keys.filter((key) => !this.#sizes.has(key));
    if (unheld.length > 0) await this.storage.remove(unheld).catch(() => undefined);
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
