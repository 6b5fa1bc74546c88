/** What the list shows of failures, and in which order. */
import { expect, test } from 'playwright/test';
import { GROUPINGS, type Grouping } from '../../src/settings/schema';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { scrollList } from './drawn';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { Pointer } from './pointer';
import { fetchEach } from './traffic';

let site: DemoSite;
let browser: Chromium;
let panel: Panel;
let pointer: Pointer;

const PATHS = ['/fail/b', '/page/404', '/fail/a', '/nginx/502'];

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
});

async function fail(paths: readonly string[] = PATHS): Promise<void> {
  const before = await panel.count();
  await browser.page.evaluate(fetchEach, paths);
  await eventually(() => panel.count()).toBe(before + paths.length);
}
const names = async () => (await panel.rows()).map(({ name }) => name);
const widthOf = async (column: string) => (await pointer.box(`[data-column="${column}"]`)).width;
const columns = () =>
  panel.page.call(() =>
    Array.from(document.querySelectorAll('[role="columnheader"]'), (cell) =>
      cell.getAttribute('data-column'),
    ),
  );
const exists = (selector: string) => panel.page.call((css) => document.querySelector(css) !== null, selector);

test('sorts by a click on a heading: up, down, and back', async () => {
  await fail();
  await eventually(names).toEqual(['b', '404', 'a', '502']);
  await pointer.click('[data-column="name"]');
  await eventually(names).toEqual(['404', '502', 'a', 'b']);
  expect(await panel.attribute('[data-column="name"]', 'aria-sort')).toBe('ascending');
  await pointer.click('[data-column="name"]');
  await eventually(names).toEqual(['b', 'a', '502', '404']);
  expect(await panel.attribute('[data-column="name"]', 'aria-sort')).toBe('descending');
  await pointer.click('[data-column="name"]');
  await eventually(names).toEqual(['b', '404', 'a', '502']);
  expect(await panel.attribute('[data-column="name"]', 'aria-sort')).toBe('none');

  await pointer.click('[data-column="name"]');
  await pointer.click('[data-column="status"]');
  await eventually(() => panel.codes()).toEqual(['404', '500', '500', '502']);
  await panel.reload();
  await eventually(() => panel.codes()).toEqual(['404', '500', '500', '502']);
});

test('sorts by keys', async () => {
  await fail();
  await panel.page.call(() => document.querySelector<HTMLElement>('[data-column="status"]')?.focus());
  await panel.press('ArrowRight');
  await eventually(() => panel.focused()).toBe('Name');
  await panel.press('Enter');
  await eventually(names).toEqual(['404', '502', 'a', 'b']);
  await panel.press('Space');
  await eventually(names).toEqual(['b', 'a', '502', '404']);
  await panel.press('ArrowLeft');
  await eventually(() => panel.focused()).toBe('Status');
});

test('resizes a column by its border, and remembers', async () => {
  await fail();
  const before = await widthOf('name');
  const border = await pointer.middle('[data-column="name"] .border');
  await pointer.drag(border, { x: border.x + 40, y: border.y });
  await eventually(() => widthOf('name')).toBeCloseTo(before + 40, 0);
  const cell = await pointer.box('.lines .cell.name');
  expect(cell.width).toBeCloseTo(before + 40, 0);
  // To let go of a border is no click on the heading.
  expect(await panel.attribute('[data-column="name"]', 'aria-sort')).toBe('none');
  await panel.reload();
  await eventually(() => widthOf('name')).toBeCloseTo(before + 40, 0);
});

test('resizes a column by keys', async () => {
  await fail();
  const before = await widthOf('status');
  const beside = await widthOf('name');
  await panel.page.call(() => document.querySelector<HTMLElement>('[data-column="status"]')?.focus());
  await panel.press('ArrowRight', { shift: true });
  await panel.press('ArrowRight', { shift: true });
  await eventually(() => widthOf('status')).toBeCloseTo(before + 24, 0);
  expect(await widthOf('name')).toBeCloseTo(beside - 24, 0);
  await panel.press('ArrowLeft', { shift: true });
  await eventually(() => widthOf('status')).toBeCloseTo(before + 12, 0);
});

test('shows the columns that are chosen at the headings, and remembers', async () => {
  await fail();
  const initial = ['status', 'name', 'host', 'method', 'answered-by', 'cause', 'certainty', 'time'];
  expect(await columns()).toEqual(initial);
  await pointer.click('[data-column="name"]', { button: 'right' });
  await panel.textWith('.menu', 'Reset columns');
  await pointer.click('.menu [data-entry="column-size"]');
  await pointer.click('.menu [data-entry="column-host"]');
  const chosen = ['status', 'name', 'method', 'answered-by', 'cause', 'certainty', 'size', 'time'];
  await eventually(columns).toEqual(chosen);
  expect(await panel.attribute('.menu [data-entry="column-size"]', 'aria-checked')).toBe('true');
  await panel.press('Escape');
  await eventually(() => exists('.menu')).toBe(false);
  await eventually(() => panel.text('.lines .row .cell.size')).toMatch(/\d B$/);
  await panel.reload();
  await eventually(columns).toEqual(chosen);

  await panel.page.call(() => document.querySelector<HTMLElement>('[data-column="status"]')?.focus());
  await panel.press('F10', { shift: true });
  await panel.textWith('.menu', 'Reset columns');
  await panel.click('.menu [data-entry="reset-columns"]');
  await eventually(columns).toEqual(initial);
});

test('groups by what failures have in common', async () => {
  await panel.choose('Preserve log', true);
  await browser.page.goto(`${site.url}/page/200?first`);
  await fail(['/page/404', '/nginx/502']);
  await browser.page.goto(`${site.url}/page/200?second`);
  await fail(['/page/404', `${site.otherUrl}/fail/elsewhere`]);
  const [host, otherHost] = [new URL(site.url).host, new URL(site.otherUrl).host];
  const expected: Readonly<Record<Grouping, readonly (string | RegExp)[]>> = {
    none: [],
    page: [`${site.url}/page/200?first`, `${site.url}/page/200?second`],
    problem: [/^404/, /^502/, /^ERR_FAILED/],
    status: ['404 Not Found', /^502 /, /^ERR_FAILED/],
    host: [host, otherHost],
    'answered-by': ['Nobody known', /^nginx/, 'browser'],
    initiator: [site.url],
  };
  for (const grouping of GROUPINGS) {
    const headings = expected[grouping];
    await panel.groupBy(grouping);
    await eventually(() => panel.headings(), grouping).toEqual(
      headings.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
    );
    await panel.reload();
    await eventually(() => panel.headings(), `${grouping}, remembered`).toHaveLength(headings.length);
  }
});

test('folds and unfolds a group by a click and by keys', async () => {
  await panel.groupBy('status');
  await fail(['/fail/a', '/page/404']);
  await eventually(names).toEqual(['a', '404']);
  await pointer.click('.lines .heading');
  await eventually(names).toEqual(['404']);
  expect(await panel.attribute('.lines .heading', 'aria-expanded')).toBe('false');
  await pointer.click('.lines .heading');
  await eventually(names).toEqual(['a', '404']);

  await panel.focusList();
  await panel.press('Home');
  await panel.press('ArrowLeft');
  await eventually(names).toEqual(['404']);
  await panel.press('ArrowRight');
  await eventually(names).toEqual(['a', '404']);
  await panel.press('ArrowDown');
  await eventually(() => panel.text('.row.active .cell.name')).toBe('a');
  await panel.press('ArrowLeft');
  await eventually(() => panel.text('.heading.active .heading-text')).toMatch(/^500/);
  await panel.press('Enter');
  await eventually(names).toEqual(['404']);
});

test('makes one line of failures that repeat, and all of them again', async () => {
  await browser.page.evaluate(fetchEach, ['/fail/a', '/fail/b', '/fail/a', '/fail/a']);
  await eventually(() => panel.count()).toBe(4);
  await eventually(names).toHaveLength(2);
  expect(await panel.text('.lines .count')).toMatch(/ 3×$/);
  await pointer.click('.lines .count');
  await eventually(async () => (await panel.paths()).join()).toBe('/fail/a,/fail/a,/fail/a,/fail/b');
  await pointer.click('.lines .count');
  await eventually(async () => (await panel.paths()).join()).toBe('/fail/a,/fail/b');
  await panel.click('#settings');
  await panel.click('.menu [data-entry="collapse-duplicates"]');
  await eventually(async () => (await panel.paths()).join()).toBe('/fail/a,/fail/b,/fail/a,/fail/a');
  expect(await exists('.lines .count')).toBe(false);
});

test('has higher lines where they are chosen, and remembers', async () => {
  await fail();
  expect((await pointer.box('.lines .row')).height).toBe(22);
  await panel.click('#settings');
  await panel.click('.menu [data-entry="comfortable"]');
  await eventually(async () => (await pointer.box('.lines .row')).height).toBe(28);
  await panel.reload();
  await eventually(async () => (await pointer.box('.lines .row')).height).toBe(28);
  const tops = await panel.page.call(() =>
    Array.from(document.querySelectorAll('.lines .row'), (row) => row.getBoundingClientRect().top),
  );
  expect(tops.map((top) => top - (tops[0] ?? 0))).toEqual([0, 28, 56, 84]);
});

test('has keys for the filter, the help, a copy and the menu of a row', async () => {
  await fail();
  await panel.focusList();
  await panel.press('/');
  await eventually(() => panel.focused()).toBe('filter');
  expect(await panel.page.call(() => document.querySelector<HTMLInputElement>('#filter')?.value)).toBe('');
  await panel.focusList();
  await panel.press('f', { ctrl: true });
  await eventually(() => panel.focused()).toBe('filter');

  await panel.focusList();
  await panel.press('?');
  await panel.textWith('.keys-help', 'Ctrl+C');
  await panel.press('Escape');
  await eventually(() => exists('.keys-help')).toBe(false);
  await eventually(() => panel.focused()).toBe('list');

  await panel.press('ArrowDown');
  await browser.context.grantPermissions(['clipboard-read']);
  await panel.press('c', { ctrl: true });
  await panel.textWith('.notice-bar', 'Copied: row');

  await panel.press('F10', { shift: true });
  await panel.textWith('.menu', 'cURL (bash)');
  await eventually(() => panel.focused()).toBe('URL');
  await panel.press('Escape');
  await eventually(() => panel.focused()).toBe('list');

  await browser.page.bringToFront();
  await browser.page.mouse.click(5, 5);
  const copied = await browser.page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\t').slice(0, 2)).toEqual(['500', `${site.url}/fail/b`]);
});

test('filters by what a row has, from its menu', async () => {
  await fail();
  const value = () =>
    panel.page.call(() => {
      const field = document.querySelector('#filter');
      return field instanceof HTMLInputElement ? field.value : '';
    });
  await panel.select('/fail/b');
  for (const [entry, filter] of [
    ['only-status', 'status-code:500'],
    ['only-host', 'status-code:500 domain:127.0.0.1'],
    ['only-host', 'status-code:500 domain:127.0.0.1'],
  ] as const) {
    await panel.focusList();
    await panel.press('F10', { shift: true });
    await panel.textWith('.menu', 'Copy as');
    await panel.click(`.menu [data-entry="${entry}"]`);
    await eventually(value).toBe(filter);
  }
  await panel.filter('');
});

test('shows each failure as severe as it is, in elements that showed others before', async () => {
  const paths = Array.from({ length: 40 }, (_, index) => (index % 3 === 0 ? '/page/404' : `/fail/${index}`));
  /** Rows whose status or sign is drawn as another severity's. */
  const wrong = () =>
    panel.page.call(() => {
      const looks = new Map<string, Set<string>>();
      for (const row of document.querySelectorAll('.lines .row')) {
        const status = row.querySelector('.status');
        if (!status) continue;
        const severity = (status.textContent ?? '') >= '500' ? 'error' : 'warning';
        const look = `${getComputedStyle(status).color} ${getComputedStyle(status, '::before').clipPath}`;
        looks.set(severity, (looks.get(severity) ?? new Set()).add(look));
      }
      const [error = new Set(), warning = new Set()] = [looks.get('error'), looks.get('warning')];
      return { looks: [error.size, warning.size], alike: [...error].filter((look) => warning.has(look)) };
    });
  await panel.click('#settings');
  await panel.click('.menu [data-entry="collapse-duplicates"]');
  await panel.press('Escape');
  await fail(paths);
  // The end is followed, so that each line was drawn in elements of lines that went out of view.
  expect(await wrong()).toEqual({ looks: [1, 1], alike: [] });
  for (const top of [0, 90, 500, 300, 10]) {
    await scrollList(panel, top);
    expect(await wrong()).toEqual({ looks: [1, 1], alike: [] });
  }
});
