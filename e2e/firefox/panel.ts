import { readShownRows, type ShownRow } from '../shown-rows';
import { until } from '../wait';
import type { View } from './view';

/** Drives our panel inside the real toolbox. */
export class Panel {
  constructor(readonly page: View) {}

  /** The rows in the document; a long list draws only those in view. */
  rows(): Promise<ShownRow[]> {
    return this.page.call(readShownRows);
  }

  /** Every row of a list however long, read by scrolling from its top to its end. */
  async allRows(): Promise<ShownRow[]> {
    const found = new Map<string, ShownRow>();
    const height = await this.page.call(() => document.querySelector('#list')?.scrollHeight ?? 0);
    for (let top = 0; top <= height; top += 200) {
      await this.page.call(async (at) => {
        document.querySelector('#list')?.scrollTo(0, at);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }, top);
      const ids = await this.page.call(() =>
        Array.from(document.querySelectorAll('.lines .row'), ({ id }) => id),
      );
      const rows = await this.rows();
      ids.forEach((id, index) => {
        const row = rows[index];
        if (row) found.set(id, row);
      });
    }
    return [...found.values()];
  }

  /** How many failures the list holds, drawn or not. */
  async count(): Promise<number> {
    const label = await this.page.call(
      () => document.querySelector('#list')?.getAttribute('aria-label') ?? '0',
    );
    return Number(label.replace(/[^\d]/g, ''));
  }

  /** Waits until the list holds so many failures. */
  async counts(expected: number): Promise<void> {
    await until(`${expected} failures`, async () => {
      const count = await this.count();
      if (count !== expected) throw new Error(`${count} failures`);
      return true;
    });
  }

  /** Waits until a row's URL ends in `path`. */
  row(path: string): Promise<ShownRow> {
    return until(`a row for ${path}`, async () => (await this.rows()).find(({ url }) => url.endsWith(path)));
  }

  /** Clicks the row whose URL ends in `path`. */
  async select(path: string): Promise<void> {
    const { url } = await this.row(path);
    await this.page.click(`.lines .row > [title=${JSON.stringify(url)}]`);
    await until('the details', () => this.page.call(() => document.querySelector('.details') !== null));
  }

  /** Opens a tab of the details, and returns nothing before it is drawn. */
  async openTab(id: 'diagnosis' | 'headers' | 'body' | 'timing' | 'raw'): Promise<void> {
    await this.page.click(`#tab-${id}`);
    await until(`the ${id} tab`, () =>
      this.page.call((tab) => document.querySelector(`#tab-${tab}[aria-selected="true"]`) !== null, id),
    );
  }
}
