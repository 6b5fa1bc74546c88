import type { Page } from 'playwright';
import * as v from 'valibot';
import type { Chromium } from './browser';

const infoSchema = v.object({ runtimeErrors: v.array(v.object({ message: v.string() })) });

/** Changes what users change on chrome://extensions, and reads what stands there. */
export class Management {
  private constructor(
    readonly page: Page,
    private readonly extensionId: string,
  ) {}

  static async open(browser: Chromium): Promise<Management> {
    const page = await browser.openWindow();
    await page.goto('chrome://extensions');
    // Else a change that loads the extension anew would disable it.
    await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    return new Management(page, browser.extensionId);
  }

  /** On which sites the extension may run: `ON_CLICK` withholds all of them. */
  setHostAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    return this.#update({ hostAccess });
  }

  allowInPrivate(): Promise<void> {
    return this.#update({ incognitoAccess: true });
  }

  /** From now on, {@link errors} are collected. */
  collectErrors(): Promise<void> {
    return this.#update({ errorCollection: true });
  }

  /** Uncaught errors and rejections of the extension's contexts, as its "Errors" page lists them. */
  async errors(): Promise<string[]> {
    const info = await this.page.evaluate(
      (id) => chrome.developerPrivate.getExtensionInfo(id),
      this.extensionId,
    );
    return v.parse(infoSchema, info).runtimeErrors.map(({ message }) => message);
  }

  #update(change: Record<string, unknown>): Promise<void> {
    return this.page.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), {
      extensionId: this.extensionId,
      ...change,
    });
  }
}
