import { expect, test } from 'playwright/test';
import { KINDS, loadMissing, openStreams, startGivenUpServer } from '../given-up';
import type { OwnServer } from '../own-server';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { ExtensionPage } from './extension';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

/** Of each kind; chance decides what Chromium tells of a single one. */
const EACH = 10;

let server: OwnServer;
let browser: Chromium;
let panel: Panel;
let extension: ExtensionPage;

test.beforeAll(async () => {
  server = await startGivenUpServer();
  browser = await Chromium.launch({ devtools: true, size: { width: 1280, height: 3000 } });
  panel = await browser.openPanel();
  extension = await browser.extension();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});
test.beforeEach(async () => {
  await browser.page.goto(`${server.url}/page`);
  await panel.clear();
});

const badge = async () => extension.badge(await extension.tabId(server.url));

for (const kind of KINDS) {
  test(`lists a missing ${kind} by its status, though the browser does not wait for the body`, async () => {
    await browser.page.evaluate(loadMissing, { kind, count: EACH });
    await eventually(() => panel.codes()).toEqual(Array(EACH).fill('404'));
    await eventually(badge).toBe(`${EACH}`);
    await eventually(async () => (await panel.rows()).map(({ answeredBy }) => answeredBy)).toEqual(
      Array(EACH).fill('IIS 10.0'),
    );
    expect(await panel.text('.status-bar')).not.toContain('noise');
  });
}

test('takes a response that nobody waits for any more as noise, whatever the browser calls its end', async () => {
  await browser.page.evaluate(openStreams, { count: EACH, stay: false });
  await browser.page.evaluate(fetchEach, ['/missing/last']);
  await panel.textWith('.status-bar', `${EACH} requests hidden as noise`);
  await eventually(() => panel.paths()).toEqual(['/missing/last']);
  await eventually(badge).toBe('1');
});

test('knows of a stream that began before the background was killed', async () => {
  // HTTP/1.1 has six connections to a host.
  const count = 5;
  await browser.page.evaluate(openStreams, { count, stay: true });
  await eventually(async () => (await extension.stored()).match(/"r\//g)?.length).toBe(count);
  await browser.killBackground();
  await browser.page.reload();
  await browser.page.evaluate(fetchEach, ['/missing/last']);
  await panel.choose('Preserve log', true);
  await panel.textWith('.status-bar', `${count} requests hidden as noise`);
  await eventually(() => panel.paths()).toEqual(['/missing/last']);
  await eventually(() => extension.stored()).not.toContain('"r/');
});
