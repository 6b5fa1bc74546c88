import type { Header } from '../../failure/failure';
import type { Subject } from '../../failure/filter';
import type { Columns } from './columns';
import type { Row } from './row';

/**
 * One row after another as what filters look at. What they look at with every letter comes from the columns, so that most rows are never
 * touched.
 */
export class RowCursor implements Subject {
  /** The slot of the row that it stands at. */
  slot = 0;

  constructor(private readonly columns: Columns) {}

  get #row(): Row {
    const row = this.columns.rows[this.slot];
    if (!row) throw new RangeError(`There is no row in slot ${this.slot}`);
    return row;
  }

  get lowerUrl(): string {
    return this.columns.lowerUrl[this.slot] ?? '';
  }
  get said(): string {
    return this.columns.saidTexts[this.columns.said[this.slot] ?? 0] ?? '';
  }
  get status(): number {
    return this.columns.status[this.slot] ?? 0;
  }
  get noise(): boolean {
    return this.columns.noise[this.slot] === 1;
  }

  get url(): string {
    return this.#row.url;
  }
  get host(): string {
    return this.#row.host;
  }
  get method(): string {
    return this.#row.method;
  }
  get type(): string {
    return this.#row.type;
  }
  get code(): string {
    return this.#row.code;
  }
  get error(): string | undefined {
    return this.#row.error;
  }
  get initiator(): string | undefined {
    return this.#row.initiator;
  }
  get prerender(): boolean {
    return this.#row.prerender;
  }
  get fromCache(): boolean {
    return this.#row.fromCache;
  }
  get tabless(): boolean {
    return this.#row.tabless;
  }
  get answeredBy(): string | undefined {
    return this.#row.answeredBy;
  }
  get cause(): string | undefined {
    return this.#row.cause;
  }
  get certainty(): string | undefined {
    return this.#row.certainty;
  }
  get title(): string | undefined {
    return this.#row.title;
  }
  get mimeType(): string {
    return this.#row.mimeType;
  }
  get size(): number {
    return this.#row.size;
  }
  get responseHeaders(): readonly Header[] {
    return this.#row.responseHeaders;
  }
}
