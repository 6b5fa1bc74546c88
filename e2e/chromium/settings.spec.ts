import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { type OwnServer, startServer } from '../own-server';
import { until } from '../wait';
import { Chromium } from './browser';
import { eventually } from './eventually';
import { Management } from './management';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

let server: OwnServer;
let browser: Chromium;
let panel: Panel;
let options: Page;

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    response.writeHead(url.startsWith('/fail/') ? 500 : 200, { 'Content-Type': 'text/html' });
    response.end('<!doctype html><link rel="icon" href="data:,">');
  });
  browser = await Chromium.launch({ devtools: true, dock: 'undocked', size: { width: 1280, height: 1000 } });
  panel = await browser.openPanel();
  await browser.page.goto(`${server.url}/`);
  await browser.page.evaluate(fetchEach, ['/fail/a', '/fail/b']);
  await eventually(() => panel.count()).toBe(2);
  options = await browser.openExtensionPage('src/options/index.html');
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});
test.beforeEach(reset);

async function reset(): Promise<void> {
  await options.locator('#reset').click();
  await options.locator('#reset-confirm').click();
  await expect(options.locator('#outcome')).toHaveText('Every setting is at its default.');
}

const stored = () => panel.page.call(() => localStorage.getItem('settings') ?? '');
const grouping = () =>
  panel.page.call(() => document.querySelector<HTMLSelectElement>('#group')?.value ?? '');
const columns = () => panel.contents('.columns .heading-word');

/** Whether an entry of the panel's own menu is checked. */
async function checkedInMenu(id: string): Promise<string | null> {
  await panel.click('#settings');
  const checked = await panel.attribute(`.menu [data-entry="${id}"]`, 'aria-checked');
  await panel.click('#settings');
  return checked;
}

/** Picks an entry of the panel's own menu, and closes it. */
async function pickInMenu(id: string): Promise<void> {
  await panel.click('#settings');
  await panel.click(`.menu [data-entry="${id}"]`);
  await panel.click('#settings');
}

/** Puts a file's text into the page's file chooser. */
async function importText(text: string): Promise<void> {
  await options.locator('#import-file').setInputFiles({
    name: 'substatus-settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

async function exportText(): Promise<string> {
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.locator('#export').click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('what is chosen on the options page reaches an open panel, the language at its next opening', async () => {
  const labels = () => panel.text('.toolbar');
  expect(await grouping()).toBe('page');
  await options.locator('#grouping').selectOption('status');
  await eventually(grouping).toBe('status');
  await eventually(() => panel.headings()).toHaveLength(1);

  expect(await panel.contents('.timeline')).toHaveLength(1);
  await options.locator('#timeline').uncheck();
  await eventually(() => panel.contents('.timeline')).toEqual([]);

  await options.locator('#type-chips').check();
  await eventually(() => panel.contents('.filter-types.side-by-side')).toHaveLength(1);

  const height = () =>
    panel.page.call(() => document.querySelector('.lines .row')?.getBoundingClientRect().height ?? 0);
  const compact = await height();
  await options.locator('#density').selectOption('comfortable');
  await eventually(height).toBeGreaterThan(compact);

  await options.locator('#show-noise').check();
  await options.locator('#preserve-log').check();
  const isChecked = () =>
    panel.page.call(() =>
      [...document.querySelectorAll('.toolbar label.check')]
        .filter((label) => label.querySelector('input')?.checked)
        .map((label) => label.textContent?.trim()),
    );
  await eventually(isChecked).toEqual(expect.arrayContaining(['Noise', 'Preserve log']));

  await panel.select('/fail/a');
  await eventually(() => panel.contents('div.content.right')).toHaveLength(1);
  await options.locator('#placement').selectOption('below');
  await eventually(() => panel.contents('div.content.below')).toHaveLength(1);
  await options.locator('#tab').selectOption('raw');
  await eventually(() => panel.attribute('#tab-raw', 'aria-selected')).toBe('true');

  await options.locator('#language').selectOption('zh-TW');
  await eventually(stored).toContain('"language":"zh-TW"');
  expect(await labels()).toContain('Preserve log');
  await panel.reload();
  await eventually(() => panel.page.call(() => document.documentElement.lang)).toBe('zh-TW');
  expect(await labels()).not.toContain('Preserve log');
  await reset();
  await panel.reload();
  await eventually(() => panel.page.call(() => document.documentElement.lang)).toBe('en');
});

test('what is chosen in the panel reaches an open options page', async () => {
  await pickInMenu('comfortable');
  await pickInMenu('timeline');
  await expect(options.locator('#density')).toHaveValue('comfortable');
  await expect(options.locator('#timeline')).not.toBeChecked();
});

test('an export brings all back after a reset', async () => {
  await options.locator('#grouping').selectOption('host');
  await options.locator('#density').selectOption('comfortable');
  await options.locator('#body-wrap').uncheck();
  await pickInMenu('column-url');
  await eventually(stored).toContain('"url"');
  await panel.filter('never-exported');
  await panel.press('Enter');
  await panel.filter('');
  const before = await stored();
  const text = await exportText();
  await expect(options.locator('#outcome')).toHaveText('Saved substatus-settings.json');
  expect(text).not.toContain('never-exported');

  await reset();
  await eventually(grouping).toBe('page');
  await expect(options.locator('#grouping')).toHaveValue('page');
  await importText(text);
  await expect(options.locator('#outcome')).toContainText('The settings were imported.');
  await expect(options.locator('#grouping')).toHaveValue('host');
  await expect(options.locator('#density')).toHaveValue('comfortable');
  await expect(options.locator('#body-wrap')).not.toBeChecked();
  await eventually(grouping).toBe('host');
  await eventually(() => checkedInMenu('column-url')).toBe('true');
  const without = (json: string) => ({ ...JSON.parse(json), filterHistory: undefined });
  expect(without(await stored())).toMatchObject(without(before));

  await options.locator('#undo').click();
  await expect(options.locator('#outcome')).toHaveText('Everything is as it was before.');
  await eventually(grouping).toBe('page');
});

test('a file with a wrong value is refused as a whole, and the place is named', async () => {
  await options.locator('#density').selectOption('comfortable');
  const good = JSON.parse(await exportText());
  const before = await stored();
  await importText(
    JSON.stringify({
      ...good,
      settings: {
        ...good.settings,
        grouping: 'host',
        timeline: 7,
        columns: { shown: ['status', 'name', 'nothing'] },
      },
    }),
  );
  const refused = options.locator('#import-refused');
  await expect(refused).toContainText('Nothing was imported.');
  await expect(refused.locator('li')).toHaveCount(2);
  await expect(refused).toContainText('timeline: expected true or false');
  await expect(refused).toContainText('columns.shown[2]: expected one of status, name');
  for (const [text, reason] of [
    ['{"settings":', 'The file is not JSON.'],
    ['{"settings":{"grouping":"host"}}', 'The file does not hold settings of Substatus.'],
    [JSON.stringify({ ...good, version: 99 }), 'The file is from a later version of Substatus.'],
    ['x'.repeat(400_000), 'The file is too large to be one of settings.'],
  ] as const) {
    await importText(text);
    await expect(refused).toContainText(reason);
  }
  expect(await stored()).toBe(before);
  expect(await grouping()).toBe('page');
});

test('the panel has grouping, columns, tab and split again after its page was reloaded', async () => {
  await panel.page.call(() => {
    const select = document.querySelector('#group');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
    select.value = 'host';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await pickInMenu('column-url');
  await pickInMenu('column-method');
  const shown = await columns();
  await panel.select('/fail/b');
  await panel.openTab('headers');
  const splitter = '[role="separator"][aria-label="Size of the details"]';
  const split = () => panel.attribute(splitter, 'aria-valuenow');
  const at = await split();
  await panel.focus(splitter);
  const isUpright = (await panel.attribute(splitter, 'aria-orientation')) === 'vertical';
  for (let step = 0; step < 3; step += 1) await panel.press(isUpright ? 'ArrowLeft' : 'ArrowUp');
  await eventually(split).not.toBe(at);
  const moved = await split();
  expect(shown.join()).toContain('URL');

  await panel.reload();
  await eventually(() => panel.count()).toBe(2);
  expect(await grouping()).toBe('host');
  expect(await columns()).toEqual(shown);
  await panel.select('/fail/b');
  expect(await panel.attribute('#tab-headers', 'aria-selected')).toBe('true');
  expect(await split()).toBe(moved);
});

test('earlier filters are offered again after a reload, the latest first', async () => {
  for (const text of ['status-code:404', 'method:GET']) {
    await panel.filter(text);
    await panel.press('Enter');
  }
  await eventually(stored).toContain('status-code:404');
  await panel.reload();
  await panel.choose('Earlier filters');
  await eventually(() => panel.contents('.suggestion-label')).toEqual(['method:GET', 'status-code:404']);
  await panel.choose('Forget all');
  await eventually(stored).not.toContain('status-code:404');
});

test('filters of a private window are offered there, and never reach local storage', async () => {
  const other = await Chromium.launch({ devtools: true, dock: 'undocked' });
  try {
    const management = await Management.open(other);
    await management.allowInPrivate();
    const page = await other.openWindow();
    // Being allowed there starts the extension anew; for a moment it has no pages.
    await until('the extension', () =>
      page.goto(`chrome-extension://${other.extensionId}/src/popup/index.html`),
    );
    await page.evaluate(
      (url) => chrome.windows.create({ url, incognito: true }),
      `${server.url}/fail/private`,
    );
    const secret = await other.openPanel('/fail/private');
    await secret.row('/fail/private');
    await secret.filter('domain:private.test');
    await secret.press('Enter');
    await secret.click('#settings');
    await secret.click('.menu [data-entry="comfortable"]');
    await secret.click('#settings');
    await secret.filter('');
    await secret.choose('Earlier filters');
    await eventually(() => secret.contents('.suggestion-label')).toEqual(['domain:private.test']);
    const kept = () => secret.page.call(() => JSON.stringify({ ...localStorage }));
    // Other settings are kept.
    await eventually(kept).toContain('comfortable');
    expect(await kept()).not.toContain('private.test');
    await secret.reload();
    expect(await secret.contents('.filter-history')).toEqual([]);
    expect(await kept()).not.toContain('private.test');
  } finally {
    await other.close();
  }
});
