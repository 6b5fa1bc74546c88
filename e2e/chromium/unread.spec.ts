/**
 * Responses whose bodies a page leaves unread. Chromium keeps its eyes on those that may not be stored: DevTools tells extensions of none of
 * them before the page reads it.
 */
import { expect, test } from 'playwright/test';
import { detailedPage } from '../demo-site/bodies/iis-detailed';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { deniedExtension } from './denied-extension';
import { eventually } from './eventually';
import type { Panel } from './panel';

const PATH = '/web.secret';

const PAGE = detailedPage(deniedExtension);

let site: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  site = await startServer(({ url = '' }, response) => {
    response.writeHead(url.startsWith(PATH) ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache, no-store',
    });
    response.end(url.startsWith(PATH) ? PAGE : '<!doctype html>');
  });
  // So high that all rows are drawn.
  browser = await Chromium.launch({ devtools: true, dock: 'undocked', size: { width: 1280, height: 1000 } });
  panel = await browser.openPanel();
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});
test.beforeEach(async () => {
  await browser.page.goto(`${site.url}/`);
  await panel.clear();
});

/** Asks for paths, looks at the status alone, and keeps the responses as an error object would. */
const failUnread = (paths: readonly string[]) =>
  browser.page.evaluate(async (each) => {
    const held = await Promise.all(each.map((path) => fetch(path, { headers: { 'X-Asked': 'yes' } })));
    Reflect.set(window, 'held', held);
  }, paths);

/** Reads what the page kept. */
const readHeld = () =>
  browser.page.evaluate(async () => {
    const held: unknown = Reflect.get(window, 'held');
    if (!Array.isArray(held)) throw new Error('Nothing was kept');
    for (const response of held) if (response instanceof Response) await response.text();
  });

test('shows time and headers of a response that nobody reads, and its body once it is read', async () => {
  await failUnread([PATH]);
  await panel.row(PATH);
  await eventually(async () => (await panel.row(PATH)).time).toMatch(/ms$/);
  expect((await panel.row(PATH)).code).toBe('404');
  await panel.select(PATH);
  await panel.textWith('.tab-panel', 'The response’s headers say nothing about who wrote it.');
  await panel.textWith('.tab-panel', 'The page has not read this body');
  await panel.openTab('headers');
  await panel.textWith('.tab-panel', 'X-Asked');
  await panel.openTab('body');
  await panel.textWith('.tab-panel', 'The page has not read this body');

  await readHeld();
  await panel.textWith('.tab-panel', 'deny the file extension');
  await eventually(() => panel.codes()).toEqual(['404.7']);
});

test('keeps bodies coming, however many are unread', async () => {
  const many = Array.from({ length: 12 }, (_, nth) => `${PATH}?${nth}`);
  await failUnread(many);
  await eventually(async () => (await panel.rows()).filter(({ time }) => /ms$/.test(time)).length).toBe(12);
  await browser.page.evaluate((path) => fetch(path).then((response) => response.text()), `${PATH}?read`);
  await eventually(async () => (await panel.row('?read')).code).toBe('404.7');
});

test('loads other bodies too when DevTools is opened on a page that reads none', async () => {
  await failUnread(Array.from({ length: 12 }, (_, nth) => `${PATH}?${nth}`));
  await browser.page.evaluate((path) => fetch(path).then((response) => response.text()), `${PATH}?read`);
  await panel.row('?read');
  await panel.reload();
  await eventually(async () => (await panel.row('?read')).code).toBe('404.7');
  expect(await panel.count()).toBe(13);
});
