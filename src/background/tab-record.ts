import type { Failure } from '../failure/failure';
import { noiseOf } from '../failure/noise';
import { groupByPage, type Page } from '../failure/pages';

/** What is known of one tab: its failures in the order they ended, its page groups, and how many made room. */
export class TabRecord {
  readonly failures = new Map<string, Failure>();
  dropped = 0;
  #pages: Page[] = [];

  /** Brings failures back into the order in which they ended, after older ones were read from storage. */
  sort(): void {
    const sorted = [...this.failures].sort(([, a], [, b]) => a.endedAt - b.endedAt);
    this.failures.clear();
    for (const [id, failure] of sorted) this.failures.set(id, failure);
  }

  /** Page groups, oldest first. */
  get pages(): readonly Page[] {
    return this.#pages;
  }

  addPage(page: Page): void {
    this.#pages = [...this.#pages.filter(({ id }) => id !== page.id), page].sort(
      (a, b) => a.committedAt - b.committedAt,
    );
  }

  removePages(ids: ReadonlySet<string>): void {
    this.#pages = this.#pages.filter(({ id }) => !ids.has(id));
  }

  /** Ids of pages, the current one aside, in which nothing failed. */
  emptyPages(): Set<string> {
    const empty = new Set(this.#pages.slice(0, -1).map(({ id }) => id));
    for (const { page } of groupByPage([...this.failures.values()], this.#pages))
      if (page) empty.delete(page.id);
    return empty;
  }

  /** The failures of the page that the tab shows now, in the order they ended. */
  ofCurrentPage(): Failure[] {
    const all = [...this.failures.values()];
    const current = this.#pages.at(-1);
    if (current === undefined) return all;
    const groups = groupByPage(all, this.#pages);
    return [...(groups.find(({ page }) => page?.id === current.id)?.failures ?? [])];
  }

  /** The failures that the badge counts: of the current page, without noise. */
  counted(): Failure[] {
    return this.ofCurrentPage().filter((failure) => noiseOf(failure) === undefined);
  }
}
