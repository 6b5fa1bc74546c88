/** What the list leaves as it is when something else is to be seen. */
import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { drawn, scrollList } from './drawn';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

let site: DemoSite;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  site = await startDemoSite();
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
  await browser.page.goto(`${site.url}/page/200`);
  const paths = Array.from({ length: 120 }, (_, index) => (index % 2 ? '/page/404' : '/fail/orders'));
  await browser.page.evaluate(
    fetchEach,
    paths.map((path, index) => `${path}?${index}`),
  );
  await eventually(() => panel.count()).toBe(paths.length);
  await eventually(() => panel.text('.status-bar')).not.toContain('Reading');
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Counts the elements that come to, go from or are moved in the list until it is asked for. */
async function watchLines(): Promise<() => Promise<number>> {
  await panel.page.call(() => {
    const lines = document.querySelector('.lines');
    if (!lines) throw new Error('There is no list');
    let changed = 0;
    const count = (records: readonly MutationRecord[]) => {
      for (const { addedNodes } of records) changed += addedNodes.length;
    };
    const observer = new MutationObserver(count);
    observer.observe(lines, { childList: true });
    Reflect.set(window, 'linesChanged', () => {
      count(observer.takeRecords());
      observer.disconnect();
      return changed;
    });
  });
  return () => panel.page.call(() => Number(Reflect.get(window, 'linesChanged')()));
}

test('keeps its elements, in their order, while a filter changes what they show', async () => {
  await drawn(panel);
  const changed = await watchLines();
  const before = await panel.paths();
  for (const [text, shown] of [
    ['status-code:404', 60],
    ['-status-code:404', 60],
    ['nothing has this', 0],
    ['', 120],
  ] as const) {
    await panel.filter(text);
    await eventually(() => panel.count()).toBe(shown);
    await drawn(panel);
  }
  expect(await panel.paths()).toEqual(before);
  expect(await changed()).toBe(0);
});

test('moves as few elements as lines scroll by', async () => {
  const order = () =>
    panel.page.call(() =>
      Array.from(document.querySelectorAll('.lines .row:not(.spare)'), (row) =>
        Number(row.getAttribute('aria-rowindex')),
      ),
    );
  await scrollList(panel, 440);
  const changed = await watchLines();
  await scrollList(panel, 440 + 3 * 22);
  expect(await changed()).toBe(3);
  const indices = await order();
  // In the document as on the screen, for those who have it read.
  expect(indices).toEqual([...indices].sort((a, b) => a - b));
});

test('shows which row a key leads to before its details', async () => {
  await panel.focusList();
  await panel.press('Home');
  await panel.press('ArrowDown');
  const label = () => panel.attribute('.details', 'aria-label');
  await eventually(label).toMatch(/\?\d+$/);
  await drawn(panel);
  const before = await label();
  // What the details show as the row is marked.
  await panel.page.call(() => {
    const list = document.querySelector('#list');
    if (!list) throw new Error('There is no list');
    const seen = new Promise<string>((resolve) => {
      new MutationObserver(() =>
        resolve(document.querySelector('.details')?.getAttribute('aria-label') ?? ''),
      ).observe(list, { subtree: true, attributeFilter: ['aria-selected'] });
    });
    Reflect.set(window, 'seen', seen);
  });
  await panel.press('ArrowDown');
  expect(await panel.page.call(async () => String(await Reflect.get(window, 'seen')))).toBe(before);
  await eventually(label).not.toBe(before);
});
