/** The extension against real servers: what a browser, DevTools and webRequest make of what nginx and Apache really send. */
import { expect, test } from 'playwright/test';
import { en } from '../../src/i18n/en';
import { Chromium } from '../chromium/browser';
import type { ExtensionPage } from '../chromium/extension';
import type { Panel, ShownRow } from '../chromium/panel';
import { until } from '../wait';
import { startApache } from './apache';
import { startNginx } from './nginx';
import type { RunningServer, ServerCase } from './running-server';

/** Longer than a log entry without a record waits for one, in ms: a row too many has come by then. */
const ALL_IS_TOLD = 2_500;

interface Expected {
  readonly url: string;
  readonly method: string;
  readonly code: string;
  readonly answeredBy: string;
}

let server: RunningServer;
let browser: Chromium;
let panel: Panel;
let extension: ExtensionPage;
let tabId: number;

async function openCleanPage(): Promise<void> {
  await browser.page.goto(`${server.url}/index.html`);
}

async function setUp(start: () => Promise<RunningServer>): Promise<void> {
  server = await start();
  // So high that every row is in view, and so in the document.
  browser = await Chromium.launch({ devtools: true, language: 'en-US', args: ['--window-size=1280,2000'] });
  panel = await browser.openPanel();
  extension = await browser.extension();
  await browser.page.bringToFront();
  await openCleanPage();
  tabId = await extension.tabId(server.url);
}

test.afterEach(async () => {
  await browser?.close();
  await server?.stop();
});

const urlOf = (row: ServerCase) => new URL(row.path, server.url).href;

function expectedOf(row: ServerCase, product: string): Expected {
  const { expect: end } = row;
  const [code, answeredBy] = 'error' in end ? [end.error, en.browser] : [String(end.status), product];
  return { url: urlOf(row), method: row.method ?? 'GET', code, answeredBy };
}

/** A row without what the server's version and our knowledge decide. */
function toExpected({ url, method, code, answeredBy }: ShownRow): Expected {
  return { url, method, code, answeredBy: answeredBy.replace(/ [\d.]+$/, '') };
}

function sorted(rows: readonly Expected[]): readonly Expected[] {
  return rows.toSorted((a, b) => `${a.url} ${a.method}`.localeCompare(`${b.url} ${b.method}`));
}

/** Waits for as many rows as expected, then until none too many can come; and checks every one. */
async function expectRows(expected: readonly Expected[]): Promise<void> {
  await until(`${expected.length} rows`, async () => (await panel.count()) >= expected.length);
  await new Promise((resume) => setTimeout(resume, ALL_IS_TOLD));
  const rows = await panel.allRows();
  expect(sorted(rows.map(toExpected))).toEqual(sorted(expected));
  expect(await panel.count()).toBe(expected.length);
  for (const { code, cause, certainty } of rows) {
    expect(cause, `the cause of ${code}`).not.toBe('');
    expect([en.confirmed, en.likely, en.possible], `the certainty of ${code}`).toContain(certainty);
  }
}

async function expectNoRows(): Promise<void> {
  await until('an empty list', async () => (await panel.count()) === 0 && (await panel.rows()).length === 0);
}

async function expectBadge(text: string): Promise<void> {
  await until(`the badge "${text}"`, async () => (await extension.badge(tabId)) === text);
}

const togglePreserveLog = () => panel.click(`[title="${en.preserveLogHint}"] input`);

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly body: string | undefined;
  readonly inFrame: boolean;
}

function askedOf(row: ServerCase): Asked {
  const url = urlOf(row);
  // The browser hides another origin's error page from fetch, though not from a frame.
  const inFrame = 'status' in row.expect && !url.startsWith(server.url);
  return { url, method: row.method ?? 'GET', body: row.body, inFrame };
}

/** Runs in a page: asks for everything at once, reads every body, and waits until all have ended. */
async function askForAll(asked: readonly Asked[]): Promise<void> {
  await Promise.all(
    asked.map(({ url, method, body, inFrame }) => {
      if (!inFrame) {
        const answer = fetch(url, body === undefined ? { method } : { method, body });
        return answer.then((response) => response.text()).catch(() => undefined);
      }
      const frame = document.createElement('iframe');
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = url;
      document.body.append(frame);
      return loaded;
    }),
  );
}

/** Whether a link can ask for it. */
function isNavigation({ method, expect: end }: ServerCase): boolean {
  return 'error' in end || method === undefined;
}

const SERVERS = [
  { product: 'nginx', start: startNginx },
  { product: 'Apache', start: startApache },
];

for (const { product, start } of SERVERS) {
  test(`${product}: every failure of a page has one row, until the next page`, async () => {
    await setUp(start);
    const expected = server.cases.map((row) => expectedOf(row, product));
    await browser.page.evaluate(askForAll, server.cases.map(askedOf));
    await expectRows(expected);
    await expectBadge(String(expected.length));

    await panel.select('/missing.html');
    await panel.openTab('response');
    await panel.textWith('.details', '404 Not Found');
    await panel.click('.details .tool');

    await openCleanPage();
    await expectNoRows();
    await expectBadge('');
    await togglePreserveLog();
    await expectRows(expected);
    await openCleanPage();
    await expectRows(expected);
    await expectBadge('');
    await togglePreserveLog();
    await expectNoRows();
  });

  test(`${product}: every navigation that fails has one row, on a page of its own`, async () => {
    test.setTimeout(180_000);
    await setUp(start);
    const expected: Expected[] = [];
    for (const row of server.cases.filter(isNavigation)) {
      const wanted = expectedOf(row, product);
      await browser.page.evaluate((url) => {
        location.href = url;
      }, wanted.url);
      await until(`the row for ${row.name}`, async () =>
        (await panel.rows()).some(({ url, code }) => url === wanted.url && code === wanted.code),
      );
      await until('the page to be replaced', () =>
        browser.page.evaluate(() => location.pathname !== '/index.html'),
      );
      await expectBadge('1');
      expect((await panel.rows()).map(toExpected), row.name).toEqual([wanted]);
      expected.push(wanted);
      await openCleanPage();
      await expectNoRows();
      await expectBadge('');
    }
    await togglePreserveLog();
    await expectRows(expected);
  });
}
