/** What moves in the list while failures arrive, and what does not. */
import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { drawn } from './drawn';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { Pointer } from './pointer';
import { fetchEach } from './traffic';

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
  await pointer.hover('.status-bar');
  await panel.resetSettings();
  await browser.page.goto(`${site.url}/page/200`);
  await panel.clear();
  await fail(40);
});

/** Makes so many failures, each of its own path, and waits until they are listed and read. */
async function fail(count: number): Promise<void> {
  const before = await panel.count();
  await browser.page.evaluate(
    fetchEach,
    Array.from({ length: count }, (_, index) => `/fail/${before + index}`),
  );
  await eventually(() => panel.count()).toBe(before + count);
  await eventually(() => panel.text('.status-bar')).not.toContain('Reading');
}

/** Shows the column of when requests ended, and sorts by it, latest first. */
async function sortLatestFirst(): Promise<void> {
  await panel.click('#settings');
  await panel.click('.menu [data-entry="column-ended-at"]');
  await panel.press('Escape');
  await panel.click('[data-column="ended-at"]');
  await panel.click('[data-column="ended-at"]');
  await eventually(() => panel.attribute('[data-column="ended-at"]', 'aria-sort')).toBe('descending');
}

/** Moves the mouse over a row in view, `nth` from the top. @returns where that row is. */
async function rest(nth: number): Promise<() => Promise<number | undefined>> {
  const list = await pointer.box('#list');
  const place = { x: list.x + 150, y: list.y + 22 * (nth + 1) + 11 };
  await pointer.move(place);
  const id = await panel.page.call(
    ({ x, y }) => document.elementFromPoint(x, y)?.closest('.row')?.id ?? '',
    place,
  );
  expect(id).not.toBe('');
  return () => panel.page.call((row) => document.getElementById(row)?.getBoundingClientRect().top, id);
}

const scrolled = () =>
  panel.page.call(() => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = document.querySelector('#list') ?? {};
    return { top: scrollTop, left: scrollHeight - clientHeight - scrollTop };
  });

async function scrollTo(top: number): Promise<void> {
  await panel.page.call((to) => document.querySelector('#list')?.scrollTo(0, to), top);
  await eventually(async () => (await scrolled()).top).toBe(top);
  // Once the list has taken note of it, it is drawn there.
  await eventually(() =>
    panel.page.call(() => {
      const list = document.querySelector('#list')?.getBoundingClientRect();
      const row = list && document.elementFromPoint(list.left + 150, list.bottom - 11)?.closest('.row');
      return row !== null && row !== undefined;
    }),
  ).toBe(true);
}

test('follows the end', async () => {
  expect((await scrolled()).top).toBeGreaterThan(0);
  await fail(3);
  await eventually(async () => (await scrolled()).left).toBeLessThan(1);
  expect((await panel.paths()).at(-1)).toBe('/fail/42');
});

test('keeps the end in view when its room changes', async () => {
  const room = async () => (await pointer.box('#list')).height;
  const before = await room();
  for (const change of ['more', 'less'] as const) {
    await panel.click('#settings');
    await panel.click('.menu [data-entry="timeline"]');
    await panel.press('Escape');
    if (change === 'more') await eventually(room).toBeGreaterThan(before);
    else await eventually(room).toBe(before);
    // Asked for its measures, the list has them before the panel was drawn with them, which is when it sees them itself.
    await drawn(panel);
    expect((await scrolled()).left).toBeLessThan(1);
  }
});

test('says how many came below while it was scrolled up, and leads there', async () => {
  await scrollTo(100);
  await fail(1);
  await panel.textWith('.new-lines', '1 new failure');
  expect((await scrolled()).top).toBe(100);
  await fail(2);
  await panel.textWith('.new-lines', '3 new failures');
  await pointer.click('.new-lines');
  await eventually(() => panel.text('.new-lines')).toBe('');
  await eventually(async () => (await scrolled()).left).toBeLessThan(1);
  await pointer.hover('.status-bar');
  await fail(2);
  await eventually(async () => (await scrolled()).left).toBeLessThan(1);
  expect(await panel.text('.new-lines')).toBe('');
});

test('keeps the row under the pointer in its place, and says what came below', async () => {
  const topOf = await rest(2);
  const before = await topOf();
  await fail(5);
  expect(await topOf()).toBe(before);
  await panel.textWith('.new-lines', '5 new failures');
  // Once nothing is pointed at, the end is followed again.
  await pointer.hover('.status-bar');
  await fail(1);
  await eventually(async () => (await scrolled()).left).toBeLessThan(1);
  await eventually(() => panel.text('.new-lines')).toBe('');
});

test('keeps the row under the pointer in its place while others come above it', async () => {
  await sortLatestFirst();
  await scrollTo(0);
  const topOf = await rest(1);
  const before = await topOf();
  expect(before).toBeDefined();
  await fail(5);
  expect(await topOf()).toBe(before);
  await eventually(async () => (await scrolled()).top).toBe(5 * 22);
  await fail(4);
  expect(await topOf()).toBe(before);
});

test('keeps the selected row in its place while others come above it', async () => {
  await sortLatestFirst();
  await scrollTo(0);
  await panel.select('/fail/38');
  const topOf = () =>
    panel.page.call(() => document.querySelector('.row[aria-selected="true"]')?.getBoundingClientRect().top);
  const before = await topOf();
  expect(before).toBeDefined();
  await fail(5);
  expect(await topOf()).toBe(before);
  expect(await panel.attribute('.row[aria-selected="true"] .name', 'title')).toBe(`${site.url}/fail/38`);
});

test('keeps the selected row in its place while others come below it', async () => {
  await panel.select('/fail/38');
  const topOf = () =>
    panel.page.call(() => document.querySelector('.row[aria-selected="true"]')?.getBoundingClientRect().top);
  const before = await topOf();
  await fail(5);
  expect(await topOf()).toBe(before);
});

test('keeps the heading of a group above its rows, and leads to it', async () => {
  await panel.groupBy('status');
  await browser.page.evaluate(fetchEach, ['/page/404', '/page/404?other']);
  await eventually(() => panel.headings()).toContainEqual(expect.stringMatching(/^404/));
  const stuck = () => panel.text('.heading.stuck .heading-text');
  await scrollTo(0);
  await eventually(stuck).toBe('');
  for (const top of [300, 500]) {
    await scrollTo(top);
    await eventually(stuck).toMatch(/^500 /);
    const [columns, heading] = [await pointer.box('.columns'), await pointer.box('.heading.stuck')];
    expect(heading.y).toBeCloseTo(columns.y + columns.height, 0);
    await pointer.click('.heading.stuck');
    await eventually(async () => (await scrolled()).top).toBe(0);
    expect(await panel.text('.heading.active .heading-text')).toMatch(/^500 /);
  }
  await panel.page.call(() => {
    const list = document.querySelector('#list');
    list?.scrollTo(0, list.scrollHeight);
  });
  // What is at the top decides, not what is in view.
  await eventually(() => panel.headings()).toContainEqual(expect.stringMatching(/^404/));
  expect(await stuck()).toMatch(/^500 /);
});
