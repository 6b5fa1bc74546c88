import { Chromium } from '../../e2e/chromium/browser';
import type { Panel } from '../../e2e/chromium/panel';
import { until } from '../../e2e/wait';
import { injectStopwatch } from './inject';
import { press } from './keystrokes';
import type { Opening } from './recorded-host';
import type { Step } from './stopwatch';
import { type Trace, traced } from './trace';

/** How long the panel may take to show all, in ms. */
const PATIENCE = 180_000;

/** A panel in which nothing changes for so long is done, in ms. */
const AT_REST = 2_000;
/** A common screen, in CSS pixels; DevTools has the right part of it. */
const WINDOW = { width: 1920, height: 1080 };

/** How long something took, in ms. */
export interface Timing {
  /** From its beginning until its result was painted, with waiting for frames. */
  readonly took: number;
  /** The main thread's part of that, without waiting. */
  readonly work: number;
}

/** Drives our panel in the real DevTools, and times it. */
export class PanelInDevTools {
  private constructor(
    readonly browser: Chromium,
    readonly panel: Panel,
  ) {}

  /** @param dist an extension's folder */
  static async launch(dist: string): Promise<PanelInDevTools> {
    const browser = await Chromium.launch({ dist, devtools: true, size: WINDOW });
    try {
      const panel = await browser.openPanel();
      await injectStopwatch(panel.page);
      await injectStopwatch(panel.frontend);
      return new PanelInDevTools(browser, panel);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  /** Opens the panel's page again, with so many recorded failures. Only the bench's build knows of them. */
  async reopen(rows: number): Promise<Opening> {
    const { page } = this.panel;
    await page.run(`location.search = '?rows=${rows}'`);
    await until('the panel’s page', () =>
      page.run(`location.search === '?rows=${rows}' && window.recorded !== undefined`),
    );
    const opening = await page.call(() => window.recorded.opening);
    await injectStopwatch(page);
    return opening;
  }

  /**
   * Waits until the panel has done all that it does by itself after opening, such as reading responses while it has time.
   * @returns when its last change was painted, in ms since its document began
   */
  rest(): Promise<number> {
    return this.panel.page.call((ms) => window.stopwatch.quiet(ms), AT_REST);
  }

  /** Waits until the list holds at least so many rows, or no more come. @returns how many it holds. */
  async listed(atLeast: number): Promise<number> {
    let last = -1;
    let since = Date.now();
    return until(
      `${atLeast} rows`,
      async () => {
        const count = await this.panel.count();
        if (count !== last) since = Date.now();
        last = count;
        return count >= atLeast || Date.now() - since > 5_000 ? count : 0;
      },
      PATIENCE,
    );
  }

  trace(act: () => Promise<unknown>): Promise<Trace> {
    return traced(this.browser.cdp, act);
  }

  focus(selector: string): Promise<void> {
    return this.panel.page.call((css) => {
      const element = document.querySelector(css);
      if (!(element instanceof HTMLElement)) throw new Error(`There is no ${css}`);
      element.focus();
    }, selector);
  }

  /** Presses a key in what has the focus, and waits for its result. */
  async key(name: string, key: string, end: 'settled' | 'next frame' = 'settled'): Promise<Step> {
    const { frontend, page } = this.panel;
    const step = page.call((measure, how) => window.stopwatch.nextKey(measure, how), name, end);
    // The page answers in order: it waits for the key before it says so.
    await page.run('0');
    await press(frontend, key);
    return step;
  }

  /** Presses keys one after another, each when the result of the one before is there. */
  async type(name: string, keys: readonly string[]): Promise<readonly Timing[]> {
    const steps: Step[] = [];
    const trace = await this.trace(async () => {
      for (const key of keys) steps.push(await this.key(name, key));
    });
    const spans = trace.spans(name);
    if (spans.length !== steps.length) throw new Error(`${spans.length} of ${steps.length} keys were traced`);
    return spans.map((span, index) => ({ took: steps[index]?.took ?? Number.NaN, work: trace.work(span) }));
  }

  /** Puts a whole text into the filter, and waits for two frames, or until a result that comes later is painted. */
  filterAtOnce(text: string): Promise<Timing> {
    return this.#twoFrames(() =>
      this.panel.page.call(
        (value) =>
          window.stopwatch.twoFramesOrMore('filter', () => {
            const field = document.querySelector('#filter');
            if (!(field instanceof HTMLInputElement)) throw new Error('There is no filter');
            field.value = value;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }),
        text,
      ),
    );
  }

  /** Waits for two frames. */
  nothing(): Promise<Timing> {
    return this.#twoFrames(() => this.panel.page.call(() => window.stopwatch.twoFrames('filter', () => {})));
  }

  async #twoFrames(act: () => Promise<number>): Promise<Timing> {
    let took = Number.NaN;
    const trace = await this.trace(async () => {
      took = await act();
    });
    const [span] = trace.spans('filter');
    return { took, work: span ? trace.work(span) : Number.NaN };
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
