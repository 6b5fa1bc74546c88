import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from 'playwright/test';
import * as v from 'valibot';
import { findChromium } from '../browser/find';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchAll } from './traffic';

const SECRETS = {
  header: 'Bearer header-7f3a9c51d2',
  query: 'query-7f3a9c51d2',
  cookie: 'cookie-7f3a9c51d2',
} as const;
/** What no report may hold without being asked to. */
const MARKS = ['header-7f3a9c51d2', SECRETS.query, SECRETS.cookie];

const reportSchema = v.object({
  redacted: v.boolean(),
  failures: v.array(v.object({ code: v.string(), request: v.object({ url: v.string() }) })),
});

let server: OwnServer;
let browser: Chromium;
let panel: Panel;
let folder: string;

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const status = Number(/^\/(\d+)\//.exec(url)?.[1] ?? 200);
    response.writeHead(status, {
      'Content-Type': 'text/html',
      ...(status === 403 ? { 'Set-Cookie': `session=${SECRETS.cookie}; Path=/never; HttpOnly` } : {}),
    });
    response.end('<!doctype html><link rel="icon" href="data:,"><script>window.ran = 1</script>');
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
  folder = await mkdtemp(join(tmpdir(), 'substatus-reports-'));
  await browser.page.goto(`${server.url}/`);
  await browser.page.evaluate(async ({ header, query }) => {
    const headers = { Authorization: header };
    await fetch(`/403/items?access_token=${query}&page=2`, { headers }).then((answer) => answer.text());
    await fetch("/500/=cmd|'calc'!A0?x=1", { method: 'POST' }).then((answer) => answer.text());
    await fetch('/404/other').then((answer) => answer.text());
  }, SECRETS);
  await eventually(() => panel.codes()).toEqual(['403', '500', '404']);
  // Bodies and request headers come a moment after the rows.
  await panel.select('/404/other');
  await panel.openTab('body');
  await panel.contentWith('.body pre', 'window.ran');
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});
test.beforeEach(async () => {
  await panel.filter('');
  await eventually(() => panel.count()).toBe(3);
});

async function save(format: 'html' | 'json' | 'csv'): Promise<string> {
  const file = await browser.saveReport(panel, format, folder);
  expect(file.endsWith(`.${format}`)).toBe(true);
  return file;
}

const plainFiles = new Map<string, string>();

/** The report of the whole list as it is saved by default. Saved once: Chromium lets a page without a user save few files. */
async function plainFile(format: 'html' | 'json' | 'csv'): Promise<string> {
  const file = plainFiles.get(format) ?? (await save(format));
  plainFiles.set(format, file);
  return file;
}

const urlsOf = (json: string) =>
  v.parse(reportSchema, JSON.parse(json)).failures.map(({ request }) => new URL(request.url).pathname);

test('saves what the filter lets through, and no more', async () => {
  await panel.filter('status-code:4xx');
  await eventually(() => panel.count()).toBe(2);
  expect(urlsOf(await readFile(await save('json'), 'utf8'))).toEqual(['/403/items', '/404/other']);
  const csv = await readFile(await plainFile('csv'), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
  expect(csv).not.toContain('/500/');
  const html = await readFile(await save('html'), 'utf8');
  expect(html).toContain('/404/other');
  expect(html).not.toContain('/500/');
});

for (const format of ['json', 'csv', 'html'] as const) {
  test(`leaves secrets out of ${format}, unless asked to include them`, async () => {
    const without = await readFile(await plainFile(format), 'utf8');
    expect(without.includes('/403/items') && without.includes('page=2')).toBe(true);
    expect(MARKS.filter((mark) => without.includes(mark))).toEqual([]);

    await panel.click('#export');
    await panel.choose('Include secrets', true);
    await panel.click('#export');
    const included = await readFile(await save(format), 'utf8');
    // A table has no headers.
    const wanted = format === 'csv' ? [SECRETS.query] : MARKS;
    expect(wanted.filter((mark) => !included.includes(mark))).toEqual([]);
    await panel.click('#export');
    await panel.choose('Include secrets', false);
    await panel.click('#export');
  });
}

test('writes no cell that a spreadsheet would run', async () => {
  const csv = await readFile(await plainFile('csv'), 'utf8');
  expect(csv).toContain("/500/=cmd%7C'calc'!A0");
  const cells = csv.split('\r\n').flatMap((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  expect(cells.filter((cell) => /^"?\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('writes a page that runs nothing and asks for nothing', async () => {
  const file = await plainFile('html');
  // As whoever gets the report opens it: in a browser without the extension.
  const plain = await chromium.launch({ executablePath: await findChromium() });
  const page = await plain.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading').first()).toContainText('Failed requests', { timeout: 20_000 });
  expect(await page.locator('script').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(asked).toEqual([pathToFileURL(file).href]);
  await plain.close();
});

test('says how far a long export is, stays usable, and gives up when told to', async () => {
  await browser.page.evaluate(
    fetchAll,
    Array.from({ length: 3000 }, (_, nth) => `/404/many/${nth}`),
  );
  await panel.textWith('.status-bar', '3,003 failures');
  await panel.exportAs('json');
  await eventually(() => panel.content('.export-progress .quiet')).toMatch(/^\d+%$/);
  await panel.filter('many/299');
  await panel.textWith('.status-bar', '11 / 3,003 failures');
  await panel.focus('#export-cancel');
  await panel.press('Enter');
  await panel.textWith('.notice-bar', 'The export was cancelled.');
  expect(await panel.focused()).toBe('export');

  await panel.exportAs('csv');
  await panel.textWith('.notice-bar', 'Saved substatus-127.0.0.1-');
});
