import type { Row } from './row';
import { TextNumbers } from './text-numbers';

/** In {@link Columns.page}, for traffic without a tab. */
export const TABLESS = 0xffff_ffff;

/** In {@link Columns.read}, how far rows were diagnosed. */
export const READ: Readonly<Record<Row['read'], number>> = { not: 0, 'without words': 1, 'with words': 2 };

/** Rows that there is room for at first. */
const ROOM = 1024;

/**
 * What lists filter, group and count by, a column a property. Each row has a slot, the same in every column, which it keeps when more
 * becomes known of it. A walk through a column reads its memory in order; one through a hundred thousand rows would wait for it.
 */
export class Columns {
  readonly rows: Row[] = [];
  /** See {@link Row.lowerUrl}. */
  readonly lowerUrl: string[] = [];
  /** The same for rows of which the same is said, as {@link saidTexts} has it; see {@link Row.said}. */
  said = new Uint32Array(ROOM);
  /** The same for rows of one host. */
  host = new Uint32Array(ROOM);
  /** The same for rows that the same layer answered. */
  answeredBy = new Uint32Array(ROOM);
  /** 0 for a network error. */
  status = new Int32Array(ROOM);
  /** In ms since the epoch. */
  endedAt = new Float64Array(ROOM);
  /** 1 for noise, else 0. */
  noise = new Uint8Array(ROOM);
  /** 1 where the row was deleted. */
  gone = new Uint8Array(ROOM);
  /** The same for rows of one request that failed alike. */
  same = new Uint32Array(ROOM);
  /** How far the row was diagnosed: see {@link READ}. */
  read = new Uint8Array(ROOM);
  /** The same for rows that share a root cause; 0 where that is not known yet. */
  problem = new Uint32Array(ROOM);
  /** The place of the row's page among those that it was placed in, from 1; 0 for none, {@link TABLESS} for what has no tab. */
  page = new Uint32Array(ROOM);
  /** Among which pages a row was placed; see `row-pages.ts`. */
  pageStamp = new Uint32Array(ROOM);
  readonly #slots = new Map<string, number>();
  readonly #said = new TextNumbers();
  readonly #hosts = new TextNumbers();
  readonly #answerers = new TextNumbers();
  readonly #requests = new TextNumbers();
  readonly #problems = new TextNumbers();

  /** How many rows there are, deleted ones not counted. */
  get size(): number {
    return this.#slots.size;
  }

  /** What is said of rows, by the numbers in {@link said}. */
  get saidTexts(): readonly string[] {
    return this.#said.texts;
  }

  /** Above every number in {@link same}. */
  get requestCount(): number {
    return this.#requests.count;
  }

  /** Above every number in {@link problem}. */
  get problemCount(): number {
    return this.#problems.count;
  }

  ids(): string[] {
    return [...this.#slots.keys()];
  }

  slotOf(id: string): number | undefined {
    return this.#slots.get(id);
  }

  get(id: string): Row | undefined {
    const slot = this.#slots.get(id);
    return slot === undefined ? undefined : this.rows[slot];
  }

  /** Puts a row into a slot of its own. @returns the slot. */
  add(row: Row): number {
    const slot = this.rows.length;
    if (slot === this.status.length) this.#grow();
    this.#slots.set(row.id, slot);
    this.put(slot, row);
    return slot;
  }

  /** Puts a row into the slot of the one that it takes the place of. */
  put(slot: number, row: Row): void {
    this.rows[slot] = row;
    this.status[slot] = row.status;
    this.endedAt[slot] = row.endedAt;
    this.noise[slot] = Number(row.noise);
    this.pageStamp[slot] = 0;
    this.#learn(slot, row);
  }

  /** Takes over what became known of a row; one that another has taken the place of changes nothing. */
  update(row: Row): void {
    const slot = this.#slots.get(row.id);
    if (slot !== undefined && this.rows[slot] === row) this.#learn(slot, row);
  }

  /** Forgets a row's id. What shows its slot still finds the row there. @returns whether there was one. */
  delete(id: string): boolean {
    const slot = this.#slots.get(id);
    if (slot === undefined) return false;
    this.#slots.delete(id);
    this.gone[slot] = 1;
    return true;
  }

  #learn(slot: number, row: Row): void {
    this.lowerUrl[slot] = row.lowerUrl;
    this.said[slot] = this.#said.of(row.said);
    this.host[slot] = this.#hosts.of(row.host);
    this.answeredBy[slot] = this.#answerers.of(row.answeredBy ?? '');
    this.same[slot] = this.#requests.of(`${row.code} ${row.method} ${row.url}`);
    // A row that took the place of another counts for that one's problem until it is diagnosed.
    if (row.problem !== '') this.problem[slot] = this.#problems.of(row.problem);
    this.read[slot] = READ[row.read];
  }

  #grow(): void {
    const room = 2 * this.status.length;
    this.said = copied(this.said, new Uint32Array(room));
    this.host = copied(this.host, new Uint32Array(room));
    this.answeredBy = copied(this.answeredBy, new Uint32Array(room));
    this.status = copied(this.status, new Int32Array(room));
    this.endedAt = copied(this.endedAt, new Float64Array(room));
    this.noise = copied(this.noise, new Uint8Array(room));
    this.gone = copied(this.gone, new Uint8Array(room));
    this.same = copied(this.same, new Uint32Array(room));
    this.read = copied(this.read, new Uint8Array(room));
    this.problem = copied(this.problem, new Uint32Array(room));
    this.page = copied(this.page, new Uint32Array(room));
    this.pageStamp = copied(this.pageStamp, new Uint32Array(room));
  }
}

function copied<Numbers extends { set(from: ArrayLike<number>): void }>(
  from: ArrayLike<number>,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
