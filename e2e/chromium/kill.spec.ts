import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { until } from '../wait';
import { Chromium } from './browser';
import type { ExtensionPage } from './extension';
import { fetchMany } from './traffic';

/** Fewer than by hand (`KILLS=200 REQUESTS=2000`), so that it runs with every change. */
const KILLS = Number(process.env['KILLS'] ?? 24);
const REQUESTS = Number(process.env['REQUESTS'] ?? 500);
const TABS = 5;
const WARM_UP = 100;

let site: DemoSite;
let browser: Chromium;
test.beforeAll(async () => {
  site = await startDemoSite();
});
test.afterAll(() => site.close());
test.afterEach(() => browser.close());

/** What the extension tells of all tabs of the site together. */
async function sumUp(extension: ExtensionPage): Promise<{ shown: number; dropped: number; unseen: number }> {
  const ids = await extension.tabIds(site.url);
  const tabs = await Promise.all(ids.map((id) => extension.counted(id)));
  return {
    shown: tabs.flatMap(({ failures }) => failures.filter(({ url }) => url.includes('/fail/'))).length,
    dropped: tabs.reduce((sum, { losses }) => sum + losses.dropped, 0),
    unseen: Math.max(...tabs.map(({ losses }) => losses.unseen)),
  };
}

/** Kills the background at random moments until `done` settles; returns how often. */
async function killWhile(done: Promise<unknown>, kills: number, within: number): Promise<number> {
  let over = false;
  let killed = 0;
  void done.finally(() => {
    over = true;
  });
  while (!over && killed < kills) {
    if (await browser.killBackground()) killed += 1;
    await new Promise((resume) => setTimeout(resume, (Math.random() * 2 * within) / kills));
  }
  await done;
  return killed;
}

test('no failure is lost without a word when the background is killed again and again', async () => {
  test.setTimeout(240_000);
  browser = await Chromium.launch();
  const extension = await browser.extension();
  const tabs = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await browser.context.newPage();
      await page.goto(`${site.url}/page/200`);
      return page;
    }),
  );
  const each = REQUESTS / TABS;
  const pace = 12;
  // Pages and favicons load unseen by extensions too; the first kill comes when that is over for good.
  await tabs[0]?.evaluate(fetchMany, { path: '/fail/before', count: WARM_UP, pace: 40 });
  const stream = Promise.all(
    tabs.map((page, tab) => page.evaluate(fetchMany, { path: `/fail/${tab}`, count: each, pace })),
  );
  const killed = await killWhile(stream, KILLS, each * pace);
  // The numbers of later requests tell which were missed.
  for (const page of tabs) await page.evaluate(() => fetch('/ok').then((answer) => answer.text()));

  const sum = await until('shown + dropped + unseen = sent', async () => {
    const now = await sumUp(extension);
    if (now.shown + now.dropped + now.unseen < REQUESTS + WARM_UP) throw new Error(JSON.stringify(now));
    return now;
  });
  console.log(
    `  ${REQUESTS + WARM_UP} sent, ${killed} kills: ${sum.shown} shown, ${sum.dropped} dropped, ${sum.unseen} reported unseen`,
  );
  // As many as the machine manages meanwhile; a few would show nothing.
  expect(killed).toBeGreaterThanOrEqual(Math.min(10, KILLS));
  expect(sum.shown + sum.dropped + sum.unseen).toBe(REQUESTS + WARM_UP);
});

test('with DevTools open not one failure is missing from the panel', async () => {
  test.setTimeout(240_000);
  browser = await Chromium.launch({ devtools: true });
  const panel = await browser.openPanel();
  await browser.page.goto(`${site.url}/page/200`);
  const count = REQUESTS / TABS;
  const stream = browser.page.evaluate(fetchMany, { path: '/fail/devtools', count, pace: 20 });
  const killed = await killWhile(stream, KILLS, count * 20);

  await until(`${count} rows`, async () => (await panel.count()) >= count);
  await until('the panel to be connected again', async () =>
    (await panel.text('.status-bar')).includes('Recording'),
  );
  // Grace and late records would show as rows too many.
  const extension = await browser.extension();
  const tabId = await extension.tabId(site.url);
  await until(
    'the badge to agree',
    async () => (await extension.badge(tabId)) === (count > 99 ? '99+' : String(count)),
  );
  console.log(`  ${count} sent, ${killed} kills: ${await panel.count()} rows`);
  expect(await panel.count()).toBe(count);
});
