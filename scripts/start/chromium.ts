import { resolve } from 'node:path';
import { findChromium, versionOf } from '../../e2e/browser/find';
import { Chromium } from '../../e2e/chromium/browser';
import { type Inspection, untilQuiet } from './inspection';

/** Opens the built extension in Chromium, DevTools open on the panel. */
export async function inspectInChromium(headless: boolean): Promise<Inspection> {
  const browser = await Chromium.launch({ devtools: true, headless });
  const panel = await browser.openPanel();
  return {
    browser: versionOf(await findChromium()),
    closed: new Promise((done) => {
      browser.context.once('close', () => done());
    }),
    async visit(url) {
      // A page that doesn't load is what we came for.
      await browser.page.goto(url).catch(() => undefined);
      // A page that never falls silent is looked at as it is.
      await browser.page.waitForLoadState('networkidle', { timeout: 30_000 }).catch(() => undefined);
      await untilQuiet(() => panel.count());
    },
    rows: () => panel.allRows(),
    saveReport: (folder) => browser.saveReport(panel, 'html', resolve(folder)),
    screenshot: (file) => panel.screenshot(file),
    close: () => browser.close(),
  };
}
