import { expect, test } from 'playwright/test';
import { type DetailedError, detailedPage } from '../demo-site/bodies/iis-detailed';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { copiedBy } from './copies';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { failImage, fetchEach } from './traffic';

const PAGE = {
  causes: [],
  remedies: [],
  notification: 'BeginRequest',
  handler: 'StaticFile',
  requestedUrl: 'http://shop.test:80/',
  physicalPath: 'C:\\inetpub\\wwwroot',
} as const;

/** Error pages of IIS, by the beginning of the path. */
const ERRORS: Readonly<Record<string, DetailedError>> = {
  '/locked': {
    ...PAGE,
    status: 500,
    substatus: 19,
    reason: 'Internal Server Error',
    summary: 'The requested page cannot be accessed because the related configuration data is invalid.',
    module: 'IIS Web Core',
    hresult: '0x80070021',
    configError: 'This configuration section cannot be used at this path.',
    configFile: '\\\\?\\C:\\inetpub\\wwwroot\\web.config',
  },
  '/bin': {
    ...PAGE,
    status: 404,
    substatus: 8,
    reason: 'Not Found',
    summary: 'A path segment is hidden.',
    module: 'RequestFilteringModule',
    hresult: '0x00000000',
  },
};

const LOCKED = Array.from({ length: 12 }, (_, index) => `/locked/${index}`);

let server: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const [, error] = Object.entries(ERRORS).find(([path]) => url.startsWith(path)) ?? [];
    response.writeHead(error?.status ?? (url.startsWith('/missing') ? 404 : 200), {
      'Content-Type': 'text/html',
      ...(error ? { Server: 'Microsoft-IIS/10.0' } : {}),
    });
    // An image's text would be cancelled by the browser at will, as no image.
    if (url.startsWith('/missing')) response.end();
    else response.end(error ? detailedPage(error) : '<!doctype html><link rel="icon" href="data:,">');
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});
test.beforeEach(async () => {
  await panel.click('#tab-failures');
  await panel.filter('');
  await panel.clear();
  await browser.page.goto(`${server.url}/`);
  // What breaks least fails first.
  await browser.page.evaluate(failImage, '/missing.png');
  await browser.page.evaluate(fetchEach, ['/bin/site.dll', ...LOCKED]);
  await eventually(() => panel.count()).toBe(14);
  await panel.click('#tab-problems');
  await eventually(() => panel.contents('.problem .code')).toEqual(['500.19', '404.8', '404']);
  for (const open of await panel.contents('.problem-toggle[aria-expanded="true"] .code')) {
    await panel.click('.problem-toggle[aria-expanded="true"]');
    await eventually(() => panel.contents('.problem-toggle[aria-expanded="true"] .code')).not.toContain(open);
  }
});

const expanded = () => panel.contents('.problem-toggle[aria-expanded="true"] .code');
/** The code of the card whose line has the focus. */
const focusedCard = () =>
  panel.page.call(() => document.activeElement?.querySelector('.code')?.textContent ?? '');

test('ranks problems by what they break, and says of each how often, when, where and how sure', async () => {
  await panel.textWith('.problems-ranking', '3 problems, what breaks most first');
  expect(await panel.contents('.problem-count .visually-hidden')).toEqual([
    '12 requests',
    '1 request',
    '1 request',
  ]);
  const [cause, ...others] = await panel.contents('.problem-cause');
  expect(cause).toContain('section locked');
  expect(others[0]).toBe('a path segment is hidden');
  const [certainty = '', hidden = '', missing = ''] = await panel.contents('.problem-certainty');
  expect([certainty.trim(), hidden.trim()]).toEqual(['Confirmed', 'Confirmed']);
  expect(missing).not.toContain('Confirmed');
  expect((await panel.contents('.problem-scope'))[0]).toContain('web.config');
  for (const when of await panel.contents('.problem-when')) expect(when).toMatch(/\d\d:\d\d:\d\d/);
  expect(await panel.contents('.problem.severe .code')).toEqual(['500.19']);
  expect(await panel.contents('.problem svg.sparkline, .problem canvas, .problem .sparkline')).toHaveLength(
    3,
  );
});

test('has the number of problems on its tab, and as few as the filter leaves', async () => {
  const count = () => panel.text('#tab-problems .tab-count');
  await eventually(count).toBe('3');
  await panel.filter('status-code:4xx');
  await eventually(() => panel.contents('.problem .code')).toEqual(['404.8', '404']);
  await eventually(count).toBe('2');
  await panel.click('#tab-failures');
  await panel.filter('status-code:500');
  await eventually(count).toBe('1');
  await panel.clear();
  await eventually(() => panel.contents('#tab-problems .tab-count')).toEqual([]);
});

test('goes from card to card by keys, opens and closes them', async () => {
  await panel.focus('.problem-toggle[tabindex="0"]');
  await panel.press('Home');
  await eventually(focusedCard).toBe('500.19');
  await panel.press('ArrowDown');
  await eventually(focusedCard).toBe('404.8');
  await panel.press('End');
  await eventually(focusedCard).toBe('404');
  await panel.press('ArrowUp');
  await eventually(focusedCard).toBe('404.8');
  await panel.press('ArrowRight');
  await eventually(expanded).toEqual(['404.8']);
  await panel.press('Home');
  await panel.press('Enter');
  await eventually(expanded).toEqual(['500.19', '404.8']);

  // One stop for the Tab key, then what is in the open card; Esc goes back to its line.
  await panel.press('Tab');
  await eventually(() => panel.focused()).toBe('Filter the list to this problem');
  await panel.press('Escape');
  await eventually(focusedCard).toBe('500.19');
  await panel.press('ArrowLeft');
  await eventually(expanded).toEqual(['404.8']);
  await panel.press('ArrowDown');
  await panel.press('Enter');
  await eventually(expanded).toEqual([]);
});

test('keeps the order while someone is at a card, and what is open while another view is shown', async () => {
  await panel.focus('.problem-toggle[tabindex="0"]');
  await panel.press('Home');
  await panel.press('ArrowDown');
  await panel.press('ArrowRight');
  await eventually(expanded).toEqual(['404.8']);
  // Many more failures make the second problem the worst.
  await browser.page.evaluate(
    fetchEach,
    Array.from({ length: 130 }, (_, index) => `/bin/${index}.dll`),
  );
  await eventually(async () => (await panel.contents('.problem-count [aria-hidden]')).join()).toBe(
    '12,131,1',
  );
  expect(await panel.contents('.problem .code')).toEqual(['500.19', '404.8', '404']);
  expect(await focusedCard()).toBe('404.8');
  await panel.click('#tab-failures');
  await panel.textWith('.status-bar', '144 failures');
  await panel.click('#tab-problems');
  await eventually(() => panel.contents('.problem .code')).toEqual(['404.8', '500.19', '404']);
  expect(await expanded()).toEqual(['404.8']);
});

test('shows the fix, and copies it', async () => {
  await panel.click('.problem-toggle');
  const body = await panel.textWith('.problem-body .lead', 'Why');
  expect(body).toContain('web.config');
  expect(await panel.text('.problem-body .verdict')).toMatch(
    /^IIS 10\.0 answered GET \/locked\/\d+ with 500\.19/,
  );
  const copied = await copiedBy(panel, () => panel.click('.problem-body .lead .copy[title="Copy the fix"]'));
  await eventually(() => panel.attribute('.problem-body .lead .copy', 'title')).toBe('Copied');
  expect(copied).toMatch(/^500\.19|section locked/);
  expect(copied).toContain('\n1. ');
  for (const command of await panel.contents('.problem-body .lead .code-block pre')) {
    for (const line of command.trim().split('\n')) expect(copied).toContain(line.trim());
  }
});

test('filters the list to the problem', async () => {
  await panel.click('.problem-toggle');
  await panel.choose('Filter the list to this problem');
  await eventually(() => panel.attribute('#tab-failures', 'aria-selected')).toBe('true');
  await eventually(async () => (await panel.allRows()).map(({ url }) => new URL(url).pathname)).toEqual(
    LOCKED,
  );
  await panel.textWith('.status-bar', '12 / 14 failures');
  // As a reader would type it.
  expect(await panel.page.call(() => document.querySelector<HTMLInputElement>('#filter')?.value)).toMatch(
    /^cause:".*" domain:127\.0\.0\.1$/,
  );
});

test('names the first requests of many, and opens one in the list', async () => {
  await panel.click('.problem-toggle');
  await eventually(() => panel.contents('.affected tbody .link')).toEqual(
    LOCKED.slice(0, 10).map((path) => path.slice('/locked/'.length)),
  );
  await panel.click('.affected tbody tr:nth-child(3) .link');
  await eventually(() => panel.attribute('#tab-failures', 'aria-selected')).toBe('true');
  await eventually(() => panel.attribute('.row[aria-selected="true"] .cell.name', 'title')).toBe(
    `${server.url}/locked/2`,
  );
  await panel.textWith('.details', '500.19');
  await panel.press('Escape');

  await panel.click('#tab-problems');
  await panel.textWith('.affected ~ .show-all', 'Show all 12 in the list');
  await panel.click('.affected ~ .show-all');
  await eventually(() => panel.count()).toBe(12);
});
