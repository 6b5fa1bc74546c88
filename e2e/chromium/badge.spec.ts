import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { ExtensionPage } from './extension';
import { fetchEach } from './traffic';

const RED = '#c5221f';
const AMBER = '#b06000';

let site: DemoSite;
let browser: Chromium;
let extension: ExtensionPage;
let tabId: number;

test.beforeAll(async () => {
  site = await startDemoSite();
  browser = await Chromium.launch();
  await browser.page.goto(`${site.url}/page/200`);
  extension = await browser.extension();
  tabId = await extension.tabId(site.url);
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});
test.beforeEach(async () => {
  await extension.activate(tabId);
  await browser.page.goto(`${site.url}/page/200`);
  await eventually(() => extension.badge(tabId)).toBe('');
});

test('counts each tab by itself', async () => {
  const other = await browser.context.newPage();
  await other.goto(`${site.otherUrl}/page/200`);
  const otherId = await extension.tabId(site.otherUrl);
  await browser.page.evaluate(fetchEach, ['/page/404', '/page/403']);
  await other.evaluate(fetchEach, ['/page/404']);
  await eventually(() => extension.badge(tabId)).toBe('2');
  await eventually(() => extension.badge(otherId)).toBe('1');
  await other.close();
  expect(await extension.badge(tabId)).toBe('2');
});

test('is amber for refusals, red for server and network errors, and counts no noise', async () => {
  await browser.page.evaluate(fetchEach, ['/page/404']);
  await eventually(() => extension.badge(tabId)).toBe('1');
  await eventually(() => extension.badgeColor(tabId)).toBe(AMBER);
  await browser.page.evaluate(async () => {
    const answer = fetch('/network/aborted', { signal: AbortSignal.timeout(30) });
    await answer.catch(() => undefined);
  });
  await browser.page.evaluate(fetchEach, ['/network/empty']);
  await eventually(() => extension.badge(tabId)).toBe('2');
  await eventually(() => extension.badgeColor(tabId)).toBe(RED);
});

test('counts a page that failed itself, and goes on to', async () => {
  await browser.page.goto(`${site.url}/page/404`, { waitUntil: 'load' });
  await eventually(() => extension.badge(tabId)).toBe('1');
  const first = await browser.page.evaluate(() => document.readyState);
  expect(first).toBe('complete');
  expect(await extension.badge(tabId)).toBe('1');

  const other = await browser.context.newPage();
  await extension.activate(tabId);
  await other.close();
  await eventually(() => extension.badge(tabId)).toBe('1');
  expect(await extension.badgeColor(tabId)).toBe(AMBER);
});

test('is painted again by a new background', async () => {
  await browser.page.evaluate(fetchEach, ['/page/500', '/page/404']);
  await eventually(() => extension.badge(tabId)).toBe('2');
  const other = await browser.context.newPage();
  expect(await browser.killBackground()).toBe(true);
  await extension.activate(tabId);
  await other.close();
  await eventually(() => extension.badge(tabId)).toBe('2');
  await browser.page.evaluate(fetchEach, ['/page/404']);
  await eventually(() => extension.badge(tabId)).toBe('3');
});

test('says 99+ above 99', async () => {
  await browser.page.goto(`${site.url}/burst?n=99`);
  await browser.page.evaluate(() => Reflect.get(window, 'done'));
  await eventually(() => extension.badge(tabId)).toBe('99');
  await browser.page.evaluate(fetchEach, ['/fail/last']);
  await eventually(() => extension.badge(tabId)).toBe('99+');
});

test.describe('the popup', () => {
  const openPopup = () => browser.openExtensionPage(`src/popup/index.html?tab=${tabId}`);

  test('lists what the badge counts, with a title each, and opens nothing else', async () => {
    await browser.page.evaluate(fetchEach, ['/page/404', '/httpsys/503', '/network/reset']);
    await browser.page.evaluate(async () => {
      const answer = fetch('/network/aborted', { signal: AbortSignal.timeout(30) });
      await answer.catch(() => undefined);
    });
    await eventually(() => extension.badge(tabId)).toBe('3');
    const tabs = browser.context.pages().length;
    const popup = await openPopup();
    const asked: string[] = [];
    popup.on('request', (request) => asked.push(request.url()));
    await expect(popup.getByRole('heading')).toHaveText('3 failing requests', { timeout: 20_000 });
    const items = await popup.locator('li').allInnerTexts();
    expect(items).toHaveLength(3);
    expect(items[0]).toMatch(/^404 Not Found\s+GET 127\.0\.0\.1:\d+\/page\/404/);
    expect(items[1]).toMatch(/^503 .+\s+GET 127\.0\.0\.1:\d+\/httpsys\/503/);
    expect(items[2]).toMatch(/^ERR_CONNECTION_RESET .+\s+GET 127\.0\.0\.1:\d+\/network\/reset/);
    await expect(popup.getByText('1 more is noise and not counted')).toBeVisible();
    for (const button of await popup.locator('li').getByRole('button').all()) await button.click();
    expect(browser.context.pages()).toHaveLength(tabs + 1);
    expect(asked).toEqual([]);
    await popup.close();
  });

  test('says so when nothing failed', async () => {
    const popup = await openPopup();
    await expect(popup.getByRole('heading')).toHaveText('Nothing failed on this page.', { timeout: 20_000 });
    expect(await popup.locator('li').count()).toBe(0);
    await popup.close();
  });
});
