import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../../i18n/words';
import type { Catalogue } from '../../knowledge/catalogue';
import { READ } from './columns';
import { inBackground } from './in-background';
import type { Row } from './row';
import type { RowList } from './row-list';
import type { RowSet } from './row-set';
import { type Summary, summarize } from './summary';
import { gatherUrls } from './url-slabs';

/** How long new rows are left alone, in ms: until their entries and bodies have come, which make other rows of them. */
const SETTLE = 500;
/** Longest that rows are diagnosed in one go, in ms: the panel stays responsive. */
const SLICE = 6;
/** Rows between two looks at the clock. */
const STRIDE = 8;
/** Longest that rows are diagnosed while lines are drawn, in ms. */
const DRAWING = 5;
/** So many rows are diagnosed at once, which takes less than a frame. */
const FEW = 200;
/** How often the list hears of summaries while they are made, in ms. */
const TELL_EVERY = 1000;

/**
 * Diagnoses all rows, those in view at once and the others while the browser has nothing else to do, the newest first. A
 * diagnosis takes some 50 µs, so that a long list would block the panel for seconds.
 */
export class Summaries {
  /** Rows that are still to be diagnosed. */
  readonly waiting = signal(0);
  #isRunning = false;
  #drawingLeft = DRAWING;
  /** Whether lines were drawn without a summary. */
  #isOwed = false;
  #turn: ReturnType<typeof setTimeout> | undefined;
  #toldAt = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** Whether summaries were made that the list was not told of. */
  #isNews = false;

  constructor(
    private readonly list: RowList,
    private readonly catalogue: ReadonlySignal<Catalogue | undefined>,
    failed: ReadonlySignal<boolean>,
    private readonly words: Words,
  ) {
    effect(() => {
      if (catalogue.value === undefined && !failed.value) return;
      // Those in view get the knowledge's words at once.
      list.touch();
    });
    effect(() => {
      list.rows.value;
      if (catalogue.value !== undefined || failed.value) this.#start();
    });
  }

  /** A row's summary, made if need be: the row itself. */
  of(row: Row): Summary {
    if (this.#isDone(row)) return row;
    const catalogue = this.catalogue.peek();
    row.learn(summarize(row, catalogue, this.words), catalogue !== undefined);
    this.list.update(row);
    this.#isNews = true;
    return row;
  }

  /**
   * A row's summary for a line that is drawn: made if need be, but in one turn no longer than a part of a frame. What is owed then
   * is drawn bare, and told of right after.
   */
  forDrawing(row: Row): Summary {
    if (this.#isDone(row)) return row;
    const start = performance.now();
    if (this.#drawingLeft > 0) {
      this.of(row);
      this.#drawingLeft -= performance.now() - start;
    } else this.#isOwed = true;
    this.#turn ??= setTimeout(() => {
      this.#turn = undefined;
      this.#drawingLeft = DRAWING;
      if (!this.#isOwed) return;
      this.#isOwed = false;
      this.list.touch();
    });
    return row;
  }

  /** Makes the summaries that these rows lack, if they are few; of many, each comes in its turn. */
  few({ columns, slots }: RowSet): void {
    const missing: number[] = [];
    for (const slot of slots) {
      if (columns.read[slot] !== READ.not) continue;
      if (missing.push(slot) > FEW) return;
    }
    for (const slot of missing) {
      const row = columns.rows[slot];
      if (row) this.of(row);
    }
  }

  #start(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    setTimeout(() => {
      const rows = this.list.rows.peek();
      this.#continue(rows, rows.length - 1);
    }, SETTLE);
  }

  #continue(rows: RowSet, from: number): void {
    const { slots, columns } = rows;
    const goal = this.#goal;
    const end = performance.now() + SLICE;
    let made = 0;
    let at = from;
    for (; at >= 0; at -= 1) {
      const slot = slots[at] ?? 0;
      const row = columns.rows[slot];
      if (!row || (columns.read[slot] ?? 0) >= goal) continue;
      if (made > 0 && made % STRIDE === 0 && performance.now() > end) break;
      this.of(row);
      made += 1;
    }
    const newest = this.list.rows.peek();
    if (at < 0 && newest === rows) {
      this.#tell(0);
      this.#gather(gatherUrls(rows), rows);
      return;
    }
    this.#tell(at + 1);
    // What was published meanwhile begins anew at its newest; what is done is passed over.
    const next = newest === rows ? at : newest.length - 1;
    inBackground(() => this.#continue(newest, next));
  }

  #gather(steps: Generator<void>, rows: RowSet): void {
    if (!steps.next().done) {
      inBackground(() => this.#gather(steps, rows));
      return;
    }
    this.#isRunning = false;
    // What was published meanwhile.
    if (this.list.rows.peek() !== rows) this.#start();
  }

  /** How far rows can be diagnosed now: with words once the knowledge is there. */
  get #goal(): number {
    return READ[this.catalogue.peek() === undefined ? 'without words' : 'with words'];
  }

  #isDone({ read }: Row): boolean {
    return READ[read] >= this.#goal;
  }

  /** Tells how many are to come, and those who filter and group that more is known: seldom, since each time they begin anew. */
  #tell(waiting: number): void {
    const wait = this.#toldAt + TELL_EVERY - performance.now();
    if (waiting > 0 && wait > 0) return;
    this.waiting.value = waiting;
    if (!this.#isNews || this.#telling !== undefined) return;
    this.#telling = setTimeout(
      () => {
        this.#telling = undefined;
        this.#toldAt = performance.now();
        this.#isNews = false;
        this.list.touch();
      },
      Math.max(0, wait),
    );
  }
}
