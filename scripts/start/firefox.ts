import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findFirefox, versionOf } from '../../e2e/browser/find';
import { Firefox } from '../../e2e/firefox/browser';
import { until } from '../../e2e/wait';
import { type Inspection, untilQuiet } from './inspection';

/** Firefox saves downloads into the folder that its settings name, without asking. */
function savingTo(folder: string) {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

/** Opens the built extension in Firefox, the toolbox open on the panel. */
export async function inspectInFirefox(headless: boolean, folder: string): Promise<Inspection> {
  const downloads = resolve(folder);
  await mkdir(downloads, { recursive: true });
  const firefox = await Firefox.launch(headless ? savingTo(downloads) : {}, headless);
  const panel = await firefox.openPanel();
  return {
    browser: versionOf(await findFirefox()),
    closed: firefox.closed(),
    async visit(url) {
      // A page that doesn't load is what we came for.
      await firefox.goto(url).catch(() => undefined);
      await untilQuiet(() => panel.count());
    },
    rows: () => panel.allRows(),
    async saveReport() {
      const before = new Set(await readdir(downloads));
      await panel.page.click('#export');
      await panel.page.click('.menu [data-entry="html"]');
      const isNew = (name: string) => name.endsWith('.html') && !before.has(name);
      const saved = await until('the report to be saved', async () => {
        const names = await readdir(downloads);
        // Firefox writes into a `.part` beside the file until it is whole.
        return names.some((name) => name.endsWith('.part')) ? undefined : names.find(isNew);
      });
      return join(downloads, saved);
    },
    screenshot: (file) => firefox.screenshot(file),
    close: () => firefox.close(),
  };
}
