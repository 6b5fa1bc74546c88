/** What had the focus goes: the focus stays in the panel, and what it goes to is in view. */
import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

const DETAILED = '/iis/404.8/bin/site.dll';

let site: DemoSite;
let browser: Chromium;
let panel: Panel;

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
  await panel.openView('failures');
  await panel.filter('');
  await panel.clear();
  await browser.page.evaluate(fetchEach, [DETAILED, '/page/403', '/fail/orders']);
  await eventually(() => panel.codes()).toEqual(['404.8', '403', '500']);
});

/** How far the page of the panel is scrolled, and where its tabs begin. */
const place = () =>
  panel.page.call(() => [
    document.documentElement.scrollTop,
    document.querySelector('.tabs')?.getBoundingClientRect().top,
  ]);

async function openDetails(): Promise<void> {
  await panel.select(DETAILED);
  await panel.openTab('diagnosis');
  await panel.textWith('.details h1', '404.8');
}

test('from the details’ button to the list', async () => {
  await openDetails();
  await panel.focus('.details .tabs > button');
  await panel.press('Enter');
  await eventually(() => panel.contents('.details')).toEqual([]);
  await eventually(() => panel.focused()).toBe('list');
});

test('from a piece of evidence to the response, and the panel stays in its frame', async () => {
  await openDetails();
  const before = await place();
  await panel.focus('.finding-head .link');
  await panel.press('Enter');
  await panel.textWith('.tab-panel', 'HTTP Error 404.8');
  await eventually(() => panel.focused()).toBe('tab-panel');
  await eventually(() => panel.page.call(() => document.querySelector('mark.current') !== null)).toBe(true);
  expect(await place()).toEqual(before);
  await panel.choose('Next piece of evidence');
  await panel.press('f', { ctrl: true });
  await panel.type('module');
  await panel.textWith('.find-bar', '1');
  expect(await place()).toEqual(before);
  await panel.press('Escape');
});

test('from details that are cleared to the filter', async () => {
  await openDetails();
  await panel.focus('#tab-diagnosis');
  await panel.press('l', { ctrl: true });
  await panel.textWith('.status-bar', '0 failures');
  await eventually(() => panel.focused()).toBe('filter');
});

test('stays at the list when its lines go, and when another page is opened', async () => {
  await panel.focusList();
  await panel.press('l', { ctrl: true });
  await panel.textWith('.status-bar', '0 failures');
  expect(await panel.focused()).toBe('list');
  await browser.page.goto(`${site.url}/page/404`);
  await panel.row('/page/404');
  expect(await panel.focused()).toBe('list');
  await panel.press('ArrowDown');
  await panel.press('ArrowDown');
  await panel.textWith('.details h1', '404');
});

test('is seen at a list of which no line is current', async () => {
  await panel.focus('#timeline-to');
  await panel.press('Tab');
  expect(await panel.focused()).toBe('list');
  const outline = () =>
    panel.page.call(() => getComputedStyle(document.getElementById('list') ?? document.body).outlineStyle);
  expect(await outline()).toBe('solid');
  await panel.press('ArrowDown');
  await panel.press('ArrowDown');
  await eventually(() => panel.contents('.line.active')).toHaveLength(1);
  expect(await outline()).toBe('none');
});

test.describe('in the problems', () => {
  /** How far below the top of the list a card's heading stands. */
  const heading = () =>
    panel.page.call(() => {
      const [list, line] = [
        document.querySelector('.problems'),
        document.activeElement?.closest('.problem-line'),
      ];
      return (line?.getBoundingClientRect().top ?? NaN) - (list?.getBoundingClientRect().top ?? NaN);
    });

  test.beforeEach(async () => {
    await panel.openView('problems');
    await panel.focus('.problem-toggle');
    await panel.press('ArrowRight');
    await panel.textWith('.problem-body', 'Filter the list to this problem');
  });
  test.afterEach(async () => {
    await panel.openView('problems');
    await panel.focus('.problem-toggle');
    await panel.press('ArrowLeft');
    await eventually(() => panel.contents('.problem-body')).toEqual([]);
    await panel.openView('failures');
  });

  test('from one to the list of its failures', async () => {
    await panel.focus('.show-in-list');
    await panel.press('Enter');
    await eventually(() => panel.focused()).toBe('list');
  });

  test('from one to the details of a failure', async () => {
    await panel.focus('.affected .link');
    await panel.press('Enter');
    await eventually(() => panel.focused()).toMatch(/^tab-/);
    expect(await panel.contents('.details h1')).toHaveLength(1);
  });

  test('a card that is closed far down keeps its heading in view', async () => {
    await panel.page.call(() => {
      const list = document.querySelector('.problems');
      if (list) list.scrollTop = 200;
    });
    await panel.focus('.problem-toggle');
    await panel.press('Enter');
    await eventually(() => panel.contents('.problem-body')).toEqual([]);
    expect(await heading()).toBeGreaterThanOrEqual(0);
    await panel.press('Enter');
    await panel.textWith('.problem-body', 'Filter the list to this problem');
  });
});

test('stays in the help until it is closed', async () => {
  await panel.focusList();
  await panel.press('?');
  await panel.textWith('.keys-help', 'Ctrl+C');
  await panel.press('Tab');
  expect(
    await panel.page.call(() => document.hasFocus() && document.activeElement?.closest('dialog') !== null),
  ).toBe(true);
  await panel.press('Escape');
  await eventually(() => panel.contents('.keys-help')).toEqual([]);
  await eventually(() => panel.focused()).toBe('list');
});
