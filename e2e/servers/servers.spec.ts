/** The extension against real servers: what a browser, DevTools and webRequest make of what servers really send. */
import { expect, test } from 'playwright/test';
import { en } from '../../src/i18n/en';
import { Chromium } from '../chromium/browser';
import type { ExtensionPage } from '../chromium/extension';
import type { Panel } from '../chromium/panel';
import type { ShownRow } from '../shown-rows';
import { until } from '../wait';
import { startApache } from './apache';
import { startMono } from './mono';
import { startNginx } from './nginx';
import type { RunningServer, ServerCase } from './running-server';
import { startSquid } from './squid';

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
  const args = ['--window-size=1280,2000', ...server.browserArgs];
  browser = await Chromium.launch({ devtools: true, language: 'en-US', args });
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
  const [code, answeredBy] =
    'error' in end ? [end.error, en.browser] : [String(end.status), end.answeredBy ?? product];
  return { url: urlOf(row), method: row.method ?? 'GET', code, answeredBy };
}

/** A row without what the servers' versions and our knowledge decide. */
function toExpected({ url, method, code, answeredBy, via }: ShownRow): Expected {
  const who = via === '' ? answeredBy : `${answeredBy} ${via}`;
  return { url, method, code, answeredBy: who.replace(/ \d[\d.]*/g, '') };
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

/** Checks that the explanation of every answer has what the answer states of its cause, and its response too. */
async function expectStated(): Promise<void> {
  for (const row of server.cases) {
    const states = 'status' in row.expect ? row.expect.states : undefined;
    if (states === undefined) continue;
    await panel.select(urlOf(row));
    await panel.openTab('body');
    await panel.textWith('.details', states);
    await panel.openTab('diagnosis');
    await panel.textWith('.details', states);
  }
  await panel.click('.details .tool');
}

/** Whether a link can ask for it. */
function isNavigation({ method, expect: end }: ServerCase): boolean {
  return 'error' in end || method === undefined;
}

const SERVERS = [
  { product: 'nginx', start: startNginx },
  { product: 'Apache', start: startApache },
  { product: 'Squid', start: startSquid },
  { product: 'ASP.NET on Mono via nginx', start: startMono },
];

for (const { product, start } of SERVERS) {
  test(`${product}: every failure of a page has one row, until the next page`, async () => {
    await setUp(start);
    const expected = server.cases.map((row) => expectedOf(row, product));
    await browser.page.evaluate(askForAll, server.cases.map(askedOf));
    await expectRows(expected);
    await expectBadge(String(expected.length));

    await expectStated();

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
      // Who answered may be known only by the body, which is read after the row has come.
      await expect
        .poll(async () => (await panel.rows()).map(toExpected), { message: row.name, timeout: 20_000 })
        .toEqual([wanted]);
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
