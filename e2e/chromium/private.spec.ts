import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type OwnServer, startServer } from '../own-server';
import { until } from '../wait';
import { Chromium } from './browser';
import { eventually } from './eventually';
import { ExtensionPage } from './extension';
import { Management } from './management';

let server: OwnServer;
let browser: Chromium;
test.beforeAll(async () => {
  // A page that asks at once for what its query names; nothing of it may lie in the browser's own cache.
  server = await startServer(({ url = '' }, response) => {
    response.writeHead(url.startsWith('/fail/') ? 500 : 200, {
      'Content-Type': 'text/html',
      'Cache-Control': 'no-store',
    });
    response.end('<!doctype html><link rel="icon" href="data:,"><title>page</title>');
  });
  browser = await Chromium.launch();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The files below a folder that hold a text, in UTF-8 or UTF-16. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const holds = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
    }),
  );
  return files.filter((_file, index) => holds[index]);
}

test('counts in a private window, and writes nothing of any window to the disk', async () => {
  const management = await Management.open(browser);
  await management.allowInPrivate();
  const mark = randomUUID();
  // Being allowed there starts the extension anew; for a moment it has no pages.
  const page = await browser.openWindow();
  await until('the extension', () =>
    page.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html`),
  );
  const extension = new ExtensionPage(page);

  await browser.page.goto(`${server.url}/page`);
  await browser.page.evaluate((path) => fetch(path).then((answer) => answer.text()), `/fail/normal-${mark}`);
  await eventually(() => extension.stored()).toContain(`/fail/normal-${mark}`);

  await extension.page.evaluate(
    (url) => chrome.windows.create({ url, incognito: true }),
    `${server.url}/fail/private-${mark}`,
  );
  const privateTab = () =>
    extension.page.evaluate(async () => (await chrome.tabs.query({})).find(({ incognito }) => incognito)?.id);
  await eventually(privateTab).toBeDefined();
  const tabId = (await privateTab()) ?? 0;
  await eventually(() => extension.badge(tabId)).toBe('1');
  const { failures } = await extension.counted(tabId);
  expect(failures.map(({ url }) => url)).toEqual([`${server.url}/fail/private-${mark}`]);

  await browser.context.close();
  expect(await filesWith(browser.profile, mark)).toEqual([]);
});
