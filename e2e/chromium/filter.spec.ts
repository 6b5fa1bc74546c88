import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

let site: DemoSite;
let browser: Chromium;
let panel: Panel;

const PATHS = ['/page/404', '/fail/orders', '/iis/404.8/bin/site.dll', '/nginx/502', '/network/empty'];

test.beforeAll(async () => {
  site = await startDemoSite();
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});
test.beforeEach(async () => {
  await browser.page.goto(`${site.url}/page/200`);
  await panel.clear();
  await panel.filter('');
  await panel.click('.chip');
  await browser.page.evaluate(fetchEach, PATHS);
  await eventually(() => panel.codes()).toEqual(['404', '500', '404.8', '502', 'ERR_EMPTY_RESPONSE']);
});

for (const [text, codes] of [
  ['orders', ['500']],
  ['/nginx|site/', ['404.8', '502']],
  ['status-code:404', ['404', '404.8']],
  ['status-code:404.8', ['404.8']],
  ['-status-code:4xx', ['500', '502', 'ERR_EMPTY_RESPONSE']],
  ['-domain:127.0.0.1', []],
  ['answered-by:IIS', ['404.8']],
  ['answered-by:nginx status-code:5xx', ['502']],
] as const) {
  test(`filters by ${text}`, async () => {
    await panel.filter(text);
    await eventually(() => panel.codes()).toEqual(codes);
    await panel.textWith('.status-bar', `${codes.length} / 5 failures`);
  });
}

test('tells screen readers how many a filter leaves, and not what comes by itself', async () => {
  const said = () => panel.content('#matches');
  expect(await panel.attribute('#matches', 'role')).toBe('status');
  await panel.filter('orders');
  await eventually(said).toBe('1 / 5 failures');
  await browser.page.evaluate(fetchEach, ['/fail/orders-2']);
  await panel.textWith('.status-bar', '2 / 6 failures');
  expect(await said()).toBe('1 / 5 failures');
  await panel.filter('');
  await eventually(said).toBe('');
});

test('filters by the buttons, one or with Ctrl several', async () => {
  await panel.click('.chips .chip:nth-child(2)');
  await eventually(() => panel.codes()).toEqual(['404', '404.8']);
  await panel.click('.chips .chip:nth-child(4)');
  await eventually(() => panel.codes()).toEqual(['ERR_EMPTY_RESPONSE']);
  await panel.click('.chips .chip:nth-child(3)', { ctrl: true });
  await eventually(() => panel.codes()).toEqual(['500', '502', 'ERR_EMPTY_RESPONSE']);
  await panel.click('.chips .chip:nth-child(4)', { ctrl: true });
  await eventually(() => panel.codes()).toEqual(['500', '502']);
  await panel.click('.chips .chip:nth-child(1)');
  await eventually(() => panel.count()).toBe(5);
});

test('says which term can match nothing, and resets', async () => {
  await panel.filter('status-code:abc');
  await panel.textWith('.empty', 'No failure matches');
  const hint = await panel.page.call(() => document.querySelector('.filter')?.getAttribute('title'));
  expect(hint).toBe('No failure can match status-code:abc');
  const invalid = await panel.page.call(() =>
    document.querySelector('#filter')?.getAttribute('aria-invalid'),
  );
  expect(invalid).toBe('true');
  await panel.choose('Reset filter');
  await eventually(() => panel.count()).toBe(5);
});

test('is operated by keys alone', async () => {
  // A click in the panel gives it the keyboard.
  await panel.page.call(() => document.getElementById('list')?.focus());
  await panel.press('f', { ctrl: true });
  await eventually(() => panel.focused()).toBe('filter');
  // No digits: a port may have them, and so every URL here.
  await panel.type('ngin');
  await eventually(() => panel.codes()).toEqual(['502']);
  await panel.press('Escape');
  await eventually(() => panel.count()).toBe(5);

  const stops = ['filter'];
  for (let step = 0; step < 7; step += 1) {
    await panel.press('Tab');
    stops.push(await panel.focused());
  }
  expect(stops).toEqual([
    'filter',
    'filter-invert',
    'All',
    'Types',
    'timeline-from',
    'timeline-to',
    'list',
    'Status',
  ]);
  await panel.press('ArrowDown');
  await eventually(() => panel.focused()).toBe('list');

  const selected = () => panel.text('.row[aria-selected="true"] .status');
  await panel.press('ArrowDown');
  await eventually(selected).toBe('404');
  await panel.press('ArrowDown');
  await eventually(selected).toBe('500');
  await panel.press('ArrowUp');
  await eventually(selected).toBe('404');
  await panel.press('End');
  await eventually(selected).toBe('ERR_EMPTY_RESPONSE');
  await panel.press('Home');
  await eventually(selected).toBe('404');

  await panel.press('Enter');
  await eventually(() => panel.focused()).toBe('tab-diagnosis');
  await panel.press('ArrowRight');
  await eventually(() => panel.focused()).toBe('tab-headers');
  await panel.textWith('.tab-panel', 'Request URL');
  await panel.press('ArrowLeft');
  await eventually(() => panel.focused()).toBe('tab-diagnosis');
  await panel.press('Escape');
  await eventually(() => panel.page.call(() => document.querySelector('.details') === null)).toBe(true);
  await eventually(() => panel.focused()).toBe('list');

  await panel.press('e', { ctrl: true });
  await panel.textWith('.status-bar', 'Paused');
  await panel.press('e', { ctrl: true });
  await panel.textWith('.status-bar', 'Recording');
  await panel.press('l', { ctrl: true });
  await eventually(() => panel.count()).toBe(0);
});

test('reaches the buttons before the filter, the splitter and the tabs by Tab', async () => {
  await panel.page.call(() => document.getElementById('filter')?.focus());
  const before: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    await panel.press('Tab', { shift: true });
    before.push(await panel.focused());
  }
  expect(before).toEqual([
    'settings',
    'export',
    'group',
    'Noise',
    'Preserve log',
    'Clear',
    'Stop listing new failures',
  ]);

  await panel.select('/fail/orders');
  await panel.page.call(() => document.getElementById('list')?.focus());
  const after: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await panel.press('Tab');
    after.push(await panel.focused());
  }
  expect(after).toEqual(['Status', 'Size of the details', 'Close', 'tab-diagnosis']);
});

test('scrolls the row that keys select into view', async () => {
  await browser.page.evaluate(
    fetchEach,
    Array.from({ length: 80 }, (_, index) => `/fail/${index}`),
  );
  await eventually(() => panel.count()).toBe(85);
  await panel.page.call(() => document.getElementById('list')?.focus());
  const isInView = () =>
    panel.page.call(() => {
      const row = document.querySelector('.row[aria-selected="true"]')?.getBoundingClientRect();
      const list = document.querySelector('#list')?.getBoundingClientRect();
      return row !== undefined && list !== undefined && row.top >= list.top && row.bottom <= list.bottom;
    });
  for (const [key, code, path] of [
    ['Home', '404', '/page/404'],
    ['End', '500', '/fail/79'],
  ] as const) {
    await panel.press(key);
    await eventually(() =>
      panel.page.call(() => {
        const selected = document.querySelector('.row[aria-selected="true"]');
        return [
          selected?.querySelector('.status')?.textContent,
          selected?.querySelector('.name')?.getAttribute('title'),
        ];
      }),
    ).toEqual([code, site.url + path]);
    await eventually(isInView).toBe(true);
  }
});

test('gives the focus back to the list where the details take its place', async () => {
  const narrow = await Chromium.launch({ devtools: true, dock: 'right' });
  try {
    const slim = await narrow.openPanel();
    expect(await slim.page.call(() => innerWidth)).toBeLessThanOrEqual(560);
    await narrow.page.goto(`${site.url}/page/200`);
    await narrow.page.evaluate(fetchEach, ['/page/404', '/fail/orders']);
    await slim.row('/fail/orders');
    await slim.page.call(() => document.getElementById('list')?.focus());
    await slim.press('ArrowDown');
    await slim.textWith('.details h1', '404');
    await slim.press('Escape');
    await eventually(() => slim.focused()).toBe('list');
  } finally {
    await narrow.close();
  }
});
