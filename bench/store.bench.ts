import type { Page } from 'playwright';
import * as v from 'valibot';
import { Chromium } from '../e2e/chromium/browser';
import { defineBench, type Row, type Table } from './measure/bench';
import { type Candidate, interleave } from './measure/rounds';
import { buildExtension } from './store/extension';
import { KEEPERS, type Keeper, keptSchema, type Request, readSchema } from './store/protocol';

const FLOOR: Keeper = 'nothing';
/** What the product does. */
const OURS: Keeper = 'session, a text a record';
const OBJECTS: Keeper = 'session, an object a record';
const PEER: Keeper = 'IndexedDB, a transaction a record';
const WRITES = 1_000;
const READS = 5_000;
const ROUNDS = 5;
const COLD_STARTS = 4;
const FILLS = 1;
const KILLS = 15;
const BURST = 200;
/** When after the first returned listener the kill comes, in ms at most. */
const KILL_WITHIN = 15;

const GATHERED: Keeper = 'session, gathered for 50 ms';
/** Gathering matters for single events only. */
const WRITERS = KEEPERS.filter((keeper) => keeper !== GATHERED);
const RACED: readonly Keeper[] = [
  OURS,
  GATHERED,
  'local, a text a record',
  'IndexedDB, a transaction a record',
  'IndexedDB, the same, strict',
];

/** How long what is under way when the worker is killed may take to arrive, in ms. */
const SETTLE = 200;

type EventRequest = Request & { readonly ask: 'event' };

const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));

class StoreBench {
  #events = 0;

  constructor(
    private readonly browser: Chromium,
    private readonly page: Page,
  ) {}

  async writes(): Promise<Table> {
    const rows = await this.#each(WRITERS, ROUNDS, async (keeper) => {
      await this.#ask({ ask: 'clear' });
      return v.parse(v.number(), await this.#ask({ ask: 'write', keeper, count: WRITES }));
    });
    const unit = 'µs a record';
    return { title: 'A burst of 1,000 records, until all are kept', unit, base: FLOOR, rows };
  }

  async reads(): Promise<Table> {
    const keepers = WRITERS.filter((keeper) => keeper !== FLOOR);
    const rows = await this.#each(keepers, COLD_STARTS, async (keeper) => {
      await this.#ask({ ask: 'clear' });
      // Objects may not all find room.
      await this.#ask({ ask: 'write', keeper, count: READS }).catch(() => undefined);
      await this.browser.killBackground();
      const { took, count } = v.parse(readSchema, await this.#ask({ ask: 'read', keeper }));
      return (took * 1000) / count;
    });
    const unit = 'µs a record';
    return { title: '5,000 records read back by a worker that just started', unit, base: OURS, rows };
  }

  async room(): Promise<Table> {
    const rows = await this.#each([OURS, OBJECTS], FILLS, async (keeper) => {
      await this.#ask({ ask: 'clear' });
      return v.parse(v.number(), await this.#ask({ ask: 'fill', keeper }));
    });
    await this.#ask({ ask: 'clear' });
    return { title: 'Room in session storage (more is better)', unit: 'records', base: OURS, rows };
  }

  /** A worker that has just started gets a burst of events and is killed in it: of those whose listener returned, how many left no record. */
  async losses(): Promise<Table> {
    const rows = await this.#each(RACED, KILLS, async (keeper) => {
      await this.#ask({ ask: 'clear' });
      await this.browser.killBackground();
      const first: EventRequest = { ask: 'event', keeper, number: this.#events };
      this.#events += BURST;
      await this.page.evaluate(([event, count]) => window.bench.burst(event, count), [first, BURST] as const);
      await this.page.waitForFunction(() => window.bench.returned().length > 0, undefined, { polling: 1 });
      await pause(Math.random() * KILL_WITHIN);
      await this.browser.killBackground();
      await pause(SETTLE);
      const returned = await this.page.evaluate(() => window.bench.returned());
      const kept = new Set(v.parse(keptSchema, await this.#ask({ ask: 'kept', keeper })));
      return (returned.filter((number) => !kept.has(number)).length * 100) / returned.length;
    });
    const title = 'Lost when the worker is killed in a burst, of the events whose listener had returned';
    return { title, unit: '% lost', base: PEER, rows, summary: 'mean' };
  }

  #ask(request: Request): Promise<unknown> {
    return this.page.evaluate((message) => window.bench.ask(message), request);
  }

  #each(
    keepers: readonly Keeper[],
    rounds: number,
    measure: (keeper: Keeper) => Promise<number>,
  ): Promise<readonly Row[]> {
    const candidates = keepers.map((keeper): [string, Candidate] => [keeper, () => measure(keeper)]);
    return interleave(Object.fromEntries(candidates), rounds);
  }
}

export default defineBench({
  title: 'where should a worker that may be killed at any moment keep its records?',
  async *run() {
    const { folder, remove } = await buildExtension();
    const browser = await Chromium.launch({ dist: folder });
    try {
      const bench = new StoreBench(browser, await browser.openExtensionPage('page.html'));
      yield await bench.writes();
      yield await bench.reads();
      yield await bench.room();
      yield await bench.losses();
    } finally {
      await browser.close();
      await remove();
    }
  },
});
