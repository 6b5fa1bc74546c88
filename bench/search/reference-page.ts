import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { Chromium } from '../../e2e/chromium/browser';
import type { Language } from '../../src/knowledge/entry';

const DIST = resolve('dist/chrome');
/** In ms. */
const PATIENCE = 60_000;

/** What keys cost in ms each, style and layout included, painting not. */
export interface Typed {
  readonly reference: readonly number[];
  /** In a field whose listener does nothing. */
  readonly bare: readonly number[];
}

/** The built extension's reference page in a browser of a language, with the texts indexed. */
export class ReferencePage {
  private constructor(
    private readonly browser: Chromium,
    private readonly page: Page,
  ) {}

  static async open(language: Language): Promise<ReferencePage> {
    if (!existsSync(DIST)) await build({ logLevel: 'error' });
    const browser = await Chromium.launch({ dist: DIST, language });
    const page = await browser.openExtensionPage('src/reference/index.html#?q=error');
    // Only a text has this word, so there are results once the texts are indexed.
    await page.waitForFunction(() => document.querySelectorAll('.results li').length > 20, undefined, {
      timeout: PATIENCE,
    });
    // tsx wraps functions in this one, which keeps their names.
    await page.evaluate('globalThis.__name = (named) => named');
    return new ReferencePage(browser, page);
  }

  /** Types each state of the field in turn, each in both fields. */
  type(states: readonly string[]): Promise<Typed> {
    return this.page.evaluate(async (texts): Promise<Typed> => {
      const field = document.querySelector('input');
      if (!field) throw new Error('There is no search field');
      const bareField = document.createElement('input');
      bareField.addEventListener('input', () => {});
      document.body.append(bareField);
      const tools = {
        drawn: () =>
          new Promise<void>((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              port1.close();
              done();
            };
            port2.postMessage(null);
          }),
        layOut: () =>
          document.body.getBoundingClientRect().height + document.querySelectorAll('.results li').length,
        time: async (input: HTMLInputElement, text: string) => {
          const start = performance.now();
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await tools.drawn();
          tools.layOut();
          return performance.now() - start;
        },
        first: () => document.querySelector('.results li')?.id,
      };
      const typed = { reference: [] as number[], bare: [] as number[] };
      for (const text of texts) {
        typed.reference.push(await tools.time(field, text));
        const result = tools.first();
        typed.bare.push(await tools.time(bareField, text));
        // What comes later was not measured.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        if (tools.first() !== result) throw new Error(`The results of "${text}" came late`);
      }
      bareField.remove();
      return typed;
    }, states);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
