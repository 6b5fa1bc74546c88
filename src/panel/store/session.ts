import { batch, signal } from '@preact/signals';
import type { RawEntry } from '../../browser/devtools';
import { bounded } from '../../failure/bounds';
import type { Failure } from '../../failure/failure';
import { FollowUps } from '../../failure/follow-ups';
import { carriesHandshake } from '../../failure/handshake';
import type { Page } from '../../failure/pages';
import { createMatcher, type Match } from '../../matching/matcher';
import type { Access, ToPanel } from '../../messaging/protocol';
import { failureOf, hasFailed, type NetworkEntry, outlineOf, parseEntry } from '../har/network-entry';
import type { PanelHost } from '../host/panel-host';
import { afterPaint } from './after-paint';
import { BackgroundLink } from './background';
import { BodyLoader } from './bodies';
import { inBackground } from './in-background';
import { createKeys, type Logged, logEntryOf } from './logged';
import { LossCount } from './losses';
import { type BodyState, makeRow, type Row } from './row';
import { RowList } from './row-list';
import { UnreadResponses } from './unread-responses';

/** How long changes are gathered before the list draws, in ms: a burst is one change, and still looks live. */
const GATHER = 40;
/** Drawing gets at most one part of the time in so many: a list that takes long to draw is drawn less often. */
const SHARE = 6;
/** How often entries without a record are looked through, in ms. */
const SETTLE_EVERY = 250;

/**
 * The panel's data: the background's records of the inspected tab, joined with what DevTools logged. Either may come first, and each alone
 * makes a row.
 */
export class Session {
  readonly list = new RowList();
  readonly losses = new LossCount();
  readonly pages = signal<readonly Page[]>([]);
  readonly access = signal<Access>('granted');
  readonly link: BackgroundLink;
  #matcher = createMatcher<Logged>();
  /** When the list was cleared last, in ms since the epoch: DevTools still knows what came before. */
  #clearedAt = 0;
  readonly #bodies = new BodyLoader();
  readonly #followUps = new FollowUps();
  readonly #unread: UnreadResponses;
  readonly #openedAt = Date.now();
  readonly #orphans = new Map<string, string>();
  /** Ids of rows that were an entry's own, and were taken over by a record. */
  readonly #retracted = new Set<string>();
  /** Ids that the snapshot has told of so far; undefined when none is under way. */
  #snapshot: Set<string> | undefined;
  #publishing: ReturnType<typeof setTimeout> | undefined;
  /** When the list may be drawn again, in ms since the time origin. */
  #restsUntil = 0;

  constructor(private readonly host: PanelHost) {
    this.#unread = new UnreadResponses(host.readLog, (entries) => this.#claim(entries));
    this.link = new BackgroundLink(host, (message) => batch(() => this.#receive(message)));
    const liveKeys = createKeys();
    const loggedKeys = createKeys();
    host.onEntry((raw) => this.#logged(raw, liveKeys));
    void host.loggedEntries().then((entries) => {
      for (const raw of entries) this.#logged(raw, loggedKeys);
    });
    setInterval(() => this.#settle(), SETTLE_EVERY);
  }

  /** Forgets all failures of this tab, here and in the background. */
  clear(): void {
    this.#forget(() => true);
    // What waits for its record would become a row of its own.
    this.#matcher = createMatcher();
    this.#unread.clear();
    this.#clearedAt = Date.now();
    this.losses.reset();
    this.link.post({ type: 'clear' });
  }

  #receive(message: ToPanel): void {
    switch (message.type) {
      case 'snapshot':
        this.access.value = message.access;
        if (message.first) this.#snapshot = new Set();
        for (const failure of message.failures) {
          this.#snapshot?.add(failure.id);
          this.#record(failure);
        }
        this.#setPages(message.pages);
        this.losses.told(message.losses);
        if (message.last) this.#compare();
        else if (message.first) afterPaint(() => this.link.post({ type: 'more' }));
        else {
          inBackground(() => this.link.post({ type: 'more' }));
          // The list begins with the newest; those before them are drawn when there is time.
          this.#publishSoon();
          return;
        }
        break;
      case 'changed':
        for (const failure of message.added) {
          // Told between two parts of a snapshot, it may be in none of them.
          this.#snapshot?.add(failure.id);
          this.#record(failure);
        }
        this.#setPages(message.pages);
        this.losses.stillHeld(message.evicted.filter((id) => this.list.has(id)));
        this.losses.told(message.losses);
        if (performance.now() < this.#restsUntil) {
          this.#publishSoon();
          return;
        }
        break;
      case 'cleared':
        this.#forget(({ tabId }) => tabId === message.tabId);
        if (message.tabId === this.host.tabId) this.losses.reset();
        this.#setPages(message.pages);
        break;
      case 'access':
        this.access.value = message.access;
        break;
    }
    this.#publish();
  }

  #setPages(pages: readonly Page[]): void {
    const known = this.pages.value;
    const same = pages.length === known.length && pages.every(({ id }, index) => known[index]?.id === id);
    if (!same) this.pages.value = pages;
  }

  #publish(): void {
    const start = performance.now();
    this.list.publish();
    // Views draw at the end of this turn.
    setTimeout(() => {
      const end = performance.now();
      this.#restsUntil = end + (end - start) * SHARE;
    });
  }

  #publishSoon(): void {
    this.#publishing ??= setTimeout(
      () => {
        this.#publishing = undefined;
        this.#publish();
      },
      Math.max(GATHER, this.#restsUntil - performance.now()),
    );
  }

  /** After a whole snapshot: what the panel holds and the background does not was dropped, or never arrived there. */
  #compare(): void {
    const told = this.#snapshot;
    this.#snapshot = undefined;
    const missing = this.list.ids().filter((id) => !told?.has(id));
    const rows = missing.flatMap((id) => this.list.get(id) ?? []);
    const witnessed = rows.filter(({ witness }) => witness === 'devtools');
    this.losses.stillHeld(missing.filter((id) => this.list.get(id)?.witness === 'webRequest'));
    this.#tell(witnessed.map(({ failure }) => failure));
  }

  #record(failure: Failure): void {
    // The background may tell of it once more before it hears that it was taken back.
    if (this.#retracted.has(failure.id)) return;
    const known = this.list.get(failure.id);
    if (known) {
      this.list.set(makeRow(failure, known.logged ? known.entry : undefined, known.body));
      return;
    }
    this.list.set(makeRow(failure));
    // Traffic without a tab too: DevTools may log what a page's service worker asks for as the page's own.
    const match = this.#matcher.addFailure(failure, Date.now());
    const { id, status, tabId, endedAt } = failure;
    // What ended before is in the log that the panel began with, if anywhere.
    const isOfInterest = status > 0 && tabId === this.host.tabId && endedAt >= this.#openedAt;
    if (!match && isOfInterest) this.#unread.await(id, Date.now());
    this.#matched(match);
  }

  #logged(raw: RawEntry, keyOf: (entry: NetworkEntry) => string): void {
    const entry = parseEntry(raw.har);
    if (!entry) return;
    if (!hasFailed(entry)) {
      this.#succeeded(entry);
      return;
    }
    if (entry.startedAt + entry.duration <= this.#clearedAt) return;
    const log = logEntryOf(entry, keyOf(entry), raw);
    const row = this.list.get(this.#unread.read(log.key) ?? '');
    if (row) this.#load(row.failure, log.entry);
    else this.#matched(this.#matcher.addEntry(log, Date.now()));
    this.#publishSoon();
  }

  /** Takes what failures wait for out of DevTools' log; the bodies are not there yet. */
  #claim(entries: readonly RawEntry[]): void {
    const keyOf = createKeys();
    for (const raw of entries) {
      const outline = outlineOf(raw.har);
      const entry = outline && this.#matcher.awaits(outline) ? parseEntry(raw.har) : undefined;
      if (!entry || entry.status === 0) continue;
      const log = logEntryOf(entry, keyOf(entry), raw);
      const failure = this.#matcher.claim(log)?.failure;
      if (!failure || !this.list.has(failure.id)) continue;
      this.#unread.found(log.key, failure.id);
      this.#followUps.failed(failure, entry.connection);
      this.list.set(makeRow(failure, entry, { kind: 'unread' }));
    }
    this.#publishSoon();
  }

  /** A success may show that refusals before it were steps of a handshake; the badge is to know too. */
  #succeeded(entry: NetworkEntry): void {
    const { method, url, status, startedAt, duration, connection, requestHeaders } = entry;
    if (status === 0) return;
    const steps = this.#followUps.succeeded({
      tabId: this.host.tabId,
      method,
      url,
      status,
      at: startedAt + duration,
      ...(carriesHandshake(requestHeaders) && { handshakeConnection: connection }),
    });
    const known = steps.filter(({ id }) => this.list.has(id));
    for (const step of known) this.#record(step);
    this.#tell(known);
    if (known.length > 0) this.#publishSoon();
  }

  #matched(match: Match<Logged> | undefined): void {
    if (!match) return;
    const { failure, entry, orphan } = match;
    const orphanId = orphan === undefined ? undefined : this.#orphans.get(orphan);
    if (orphan !== undefined && orphanId !== undefined) {
      this.#orphans.delete(orphan);
      this.list.delete(orphanId);
      this.#retracted.add(orphanId);
      this.link.post({ type: 'retract', ids: [orphanId] });
    }
    // It may have been cleared while it waited for its entry.
    if (this.list.has(failure.id)) this.#join(failure, entry);
  }

  #settle(): void {
    void this.#unread.look(Date.now());
    const { matches, orphans } = this.#matcher.settle(Date.now());
    for (const match of matches) this.#matched(match);
    const failures = orphans.map(({ id, log }) => {
      // Unique beyond this panel: another may be opened on the same tab later.
      const failure = bounded(failureOf(log.entry.entry, `${id}@${log.endedAt}`, this.host.tabId));
      this.#orphans.set(id, failure.id);
      this.#join(failure, log.entry);
      return failure;
    });
    this.#tell(failures);
    this.#publishSoon();
  }

  #tell(failures: readonly Failure[]): void {
    if (failures.length > 0) this.link.post({ type: 'witnessed', failures: [...failures] });
  }

  /** Gives a failure its entry, and fetches the body that goes with it. */
  #join(failure: Failure, logged: Logged): void {
    this.#unread.told(failure.id);
    this.#followUps.failed(failure, logged.entry.connection);
    if (logged.entry.status === 0) this.list.set(makeRow(failure, logged.entry));
    else this.#load(failure, logged);
  }

  #load(failure: Failure, { entry, content }: Logged): void {
    this.list.set(makeRow(failure, entry, { kind: 'loading' }));
    const set = (body: BodyState) => {
      const row = this.list.get(failure.id);
      if (!row) return;
      this.list.set(makeRow(row.failure, entry, body));
      this.#publishSoon();
    };
    this.#bodies.load(entry, content, {
      done: (body) => set(body ? { kind: 'known', body } : { kind: 'lost' }),
      unread: () => set({ kind: 'unread' }),
    });
  }

  #forget(which: (row: Row) => boolean): void {
    for (const id of this.list.ids()) {
      const row = this.list.get(id);
      if (row && which(row)) this.list.delete(id);
    }
    this.losses.stillHeldOnly((id) => this.list.has(id));
    this.list.publish();
  }
}
