/** The strip of failures over time, and what is chosen on it. */
import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { Pointer } from './pointer';

let site: DemoSite;
let browser: Chromium;
let panel: Panel;
let pointer: Pointer;

test.beforeAll(async () => {
  site = await startDemoSite();
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
  pointer = new Pointer(panel);
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});
test.beforeEach(async () => {
  await panel.resetSettings();
  await browser.page.goto(`${site.url}/page/200`);
  await panel.clear();
  await failEarlyAndLate();
});

/** ms between the failures, of which the strip holds 2 s at least. */
const APART = 1000;

async function failEarlyAndLate(): Promise<void> {
  await browser.page.evaluate(async (apart) => {
    const ask = (path: string) => fetch(path, { cache: 'no-store' }).then((answer) => answer.text());
    await ask('/fail/early');
    await new Promise((resume) => setTimeout(resume, apart));
    await ask('/page/404');
    await ask('/nginx/502');
  }, APART);
  await eventually(() => panel.paths()).toEqual(['/fail/early', '/page/404', '/nginx/502']);
  await pointer.box('.timeline-handle.to');
}

/** A place on the strip: 0 at its beginning, 1 at its end. */
async function placeOnStrip(part: number) {
  const { x, y, width, height } = await pointer.box('.timeline-strip');
  return { x: x + width * part, y: y + height / 2 };
}

test('shows what failed when, in words too', async () => {
  expect((await pointer.box('.timeline-strip')).width).toBeGreaterThan(500);
  expect(await panel.text('.timeline-summary')).toContain('3 failures');
  const words = await panel.content('#timeline-text');
  expect(words).toContain('2 server errors (5xx), 1 refusal (4xx)');
  expect(words).toMatch(/\d\d:\d\d:\d\d/);
  await pointer.move(await placeOnStrip(0.9));
  await panel.textWith('.timeline-tooltip', 'no failures');
});
