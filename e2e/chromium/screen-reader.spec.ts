/** What those get who don't see the panel, or do not want it to move. */
import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { type Accessible, accessibilityTree } from './accessibility-tree';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchAll, fetchEach } from './traffic';

/** More than a window has room for, by far. */
const MANY = 2000;

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
  await panel.resetSettings();
  await browser.page.goto(`${site.url}/page/200`);
  await panel.clear();
});

const ofRole = async (...roles: readonly string[]): Promise<readonly Accessible[]> =>
  (await accessibilityTree(panel.page)).filter(({ role }) => roles.includes(role));

test('hears the list as a tree: pages, their failures, and how often each', async () => {
  await panel.choose('Preserve log', true);
  await browser.page.evaluate(fetchEach, ['/page/404', '/fail/orders', '/fail/orders']);
  await panel.row('/fail/orders');
  await browser.page.goto(`${site.url}/page/200?second`);
  await browser.page.evaluate(fetchEach, ['/page/403']);
  await panel.row('/page/403');
  await panel.select('/fail/orders');

  const [list] = await ofRole('treegrid');
  expect(list?.name).toBe('4 failures');
  expect(list?.properties['focusable']).toBe(true);
  const tree = async () =>
    (await ofRole('row')).map(({ name, properties: { level, expanded, selected } }) => ({
      says: /\/page\/200\S*|\b(?:40[34]|500)\b|Status/.exec(name)?.[0],
      level,
      expanded,
      selected,
    }));
  const row = { level: 2, expanded: undefined, selected: false };
  await eventually(tree).toEqual([
    { says: 'Status', level: undefined, expanded: undefined, selected: undefined },
    { says: '/page/200', level: 1, expanded: true, selected: undefined },
    { ...row, says: '404' },
    { ...row, says: '500', expanded: false, selected: true },
    { says: '/page/200?second', level: 1, expanded: true, selected: undefined },
    { ...row, says: '403' },
  ]);

  await panel.focusList();
  await panel.press('ArrowRight');
  await eventually(async () => (await tree()).slice(3, 5)).toEqual([
    { ...row, says: '500', expanded: true, selected: true },
    { ...row, says: '500', level: 3 },
  ]);
  await panel.press('ArrowLeft');
  await panel.press('ArrowLeft');
  await panel.press('ArrowLeft');
  await eventually(async () => (await tree()).map(({ says, expanded }) => [says, expanded])).toEqual([
    ['Status', undefined],
    ['/page/200', false],
    ['/page/200?second', true],
    ['403', undefined],
  ]);
});

test('hears which column a cell is of, and which sorts', async () => {
  await browser.page.evaluate(fetchEach, ['/fail/orders']);
  await panel.row('/fail/orders');
  const headers = (await ofRole('columnheader')).map(({ name }) => name);
  expect(headers.slice(0, 3)).toEqual(['Status', 'Name', 'Host']);
  const cells = (await ofRole('gridcell')).map(({ name }) => name);
  expect(cells).toHaveLength(headers.length);
  expect(cells.slice(0, 2)).toEqual(['500', 'orders']);
  expect(Number(await panel.attribute('#list', 'aria-colcount'))).toBe(headers.length);
  await panel.click('[data-column="name"]');
  await eventually(() => panel.attribute('[data-column="name"]', 'aria-sort')).toBe('ascending');
  expect(await panel.attribute('[data-column="status"]', 'aria-sort')).toBe('none');
});

test.describe('in a list of thousands', () => {
  test.beforeEach(async () => {
    await browser.page.evaluate(
      fetchAll,
      Array.from({ length: MANY }, (_, index) => `/fail/${index}`),
    );
    await eventually(() => panel.count()).toBe(MANY);
    // An order that stays while the last of them are read.
    await panel.click('[data-column="name"]');
    await panel.focusList();
  });

  /** The rows in the document, and where each says that it is. */
  const places = () =>
    panel.page.call(() => {
      const list = document.querySelector('#list');
      return {
        count: Number(list?.getAttribute('aria-rowcount')),
        top: list?.scrollTop ?? 0,
        rows: Array.from(document.querySelectorAll('.lines .row'), (row) => ({
          index: Number(row.getAttribute('aria-rowindex')),
          // Where it is drawn, in lines from the first.
          line: Math.round(
            (row.getBoundingClientRect().top -
              (document.querySelector('.lines')?.getBoundingClientRect().top ?? 0)) /
              row.getBoundingClientRect().height,
          ),
        })),
      };
    });

  /** The row that keys act on, as assistive technology is led to it. */
  const active = async () => {
    const [list] = await ofRole('treegrid');
    const id = list?.properties['activedescendant'];
    return panel.page.call(
      (wanted) => {
        const row = document.getElementById(wanted);
        const view = document.querySelector('#list')?.getBoundingClientRect();
        const box = row?.getBoundingClientRect();
        return {
          index: Number(row?.getAttribute('aria-rowindex')),
          isSelected: row?.getAttribute('aria-selected') === 'true',
          isInView:
            box !== undefined && view !== undefined && box.top >= view.top && box.bottom <= view.bottom,
        };
      },
      String(id ?? ''),
    );
  };
  const at = (index: number) => ({ index, isSelected: true, isInView: true });

  test('hears the number of a row, wherever the list is scrolled', async () => {
    for (const part of [0, 0.5, 1]) {
      await panel.page.call((to) => {
        const list = document.querySelector('#list');
        list?.scrollTo(0, list.scrollHeight * to);
      }, part);
      const expected = Math.round(part * MANY);
      await eventually(async () => {
        const { rows } = await places();
        const nearest = Math.min(...rows.map(({ index }) => Math.abs(index - expected)));
        return nearest;
      }).toBeLessThanOrEqual(2);
      const { count, rows } = await places();
      expect(count).toBe(MANY + 1);
      expect(rows.length).toBeLessThan(100);
      expect(rows.map(({ index }) => index)).toEqual(rows.map(({ line }) => line + 2));
    }
  });

  test('is led to the row that keys go to', async () => {
    await panel.press('Home');
    await eventually(active).toEqual(at(2));
    await panel.press('PageDown');
    await eventually(async () => (await active()).index).toBeGreaterThan(2);
    const { index: page } = await active();
    for (let pages = 2; pages <= 8; pages += 1) {
      await panel.press('PageDown');
      await eventually(active).toEqual(at(2 + pages * (page - 2)));
    }
    await panel.press('End');
    await eventually(active).toEqual(at(MANY + 1));
    await panel.press('PageUp');
    await eventually(active).toEqual(at(MANY + 1 - (page - 2)));
    await panel.press('ArrowUp');
    await eventually(active).toEqual(at(MANY - (page - 2)));
    await panel.press('Home');
    await eventually(active).toEqual(at(2));
  });

  test('is led nowhere while the row is scrolled out of the document, and back with the next key', async () => {
    await panel.press('Home');
    await eventually(active).toEqual(at(2));
    await panel.page.call(() => document.querySelector('#list')?.scrollTo(0, 20_000));
    await eventually(() => panel.attribute('#list', 'aria-activedescendant')).toBe(null);
    await panel.press('ArrowDown');
    await eventually(active).toEqual(at(3));
  });
});

test('hears a name for everything that can be pressed', async () => {
  await browser.page.evaluate(fetchEach, ['/page/404', '/iis/404.8/bin/site.dll']);
  await panel.row('/site.dll');
  await panel.select('/iis/404.8/bin/site.dll');
  for (const tab of ['diagnosis', 'headers', 'body', 'timing', 'raw'] as const) {
    await panel.openTab(tab);
    await eventually(() => panel.attribute(`#tab-${tab}`, 'aria-selected')).toBe('true');
    const controls = await ofRole(
      'button',
      'checkbox',
      'combobox',
      'link',
      'separator',
      'slider',
      'tab',
      'textbox',
    );
    expect(controls.filter(({ name }) => name.trim() === '')).toEqual([]);
    const names = controls.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Stop listing new failures',
        'Clear',
        'Preserve log',
        'Noise',
        'Group by',
        'Export',
        'Substatus settings',
        'Beginning of the span',
        'End of the span',
        'Size of the details',
        'Close',
        'Copy as',
      ]),
    );
  }
});

test('hears what became of a key', async () => {
  await browser.page.evaluate(fetchEach, ['/fail/orders']);
  await panel.select('/fail/orders');
  // A region has to be there before it says something.
  const spoken = async () =>
    (await ofRole('status')).map(({ properties: { live, atomic } }) => ({ live, atomic }));
  expect((await spoken()).length).toBeGreaterThanOrEqual(3);
  for (const region of await spoken()) expect(region).toEqual({ live: 'polite', atomic: true });
  const texts = () =>
    panel.page.call(() =>
      Array.from(document.querySelectorAll('[role="status"]'), ({ textContent }) => textContent?.trim()),
    );
  await panel.focusList();
  await panel.press('e', { ctrl: true });
  await eventually(texts).toContainEqual(expect.stringMatching(/^Paused/));
  await panel.press('e', { ctrl: true });
  await eventually(texts).toContain('Recording');
  await panel.press('c', { ctrl: true });
  await eventually(texts).toContain('Copied: row');
});

test('sees nothing move where less motion is asked for', async () => {
  await panel.page.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  expect(await panel.page.call(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  await browser.page.evaluate(fetchEach, ['/page/404', '/iis/404.8/bin/site.dll']);
  await panel.select('/iis/404.8/bin/site.dll');
  /** Elements that move, or would at the next change. */
  const moving = () =>
    panel.page.call(() =>
      [...document.querySelectorAll('*')]
        .filter((element) =>
          ['', '::before', '::after'].some((pseudo) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element, pseudo);
            return (
              animationName !== 'none' ||
              scrollBehavior === 'smooth' ||
              transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0)
            );
          }),
        )
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
  expect(await moving()).toEqual([]);
  await panel.click('#settings');
  await panel.textWith('.menu', 'Reset columns');
  expect(await moving()).toEqual([]);
  await panel.press('Escape');
  for (const view of ['problems', 'reference', 'explain'] as const) {
    await panel.openView(view);
    expect(await moving()).toEqual([]);
  }
  expect(await panel.page.call(() => document.getAnimations().length)).toBe(0);
});

test('sees signs, and what is chosen, in the few colours of the system', async () => {
  await panel.page.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  try {
    await browser.page.evaluate(fetchEach, ['/page/404', '/fail/orders']);
    await panel.select('/fail/orders');
    /** Whether an element has a background of its own there; all others are the system's. */
    const keepsBackground = (selector: string, pseudo = '') =>
      panel.page.call(
        (css, part) => {
          const element = document.querySelector(css);
          if (!element) throw new Error(css);
          return getComputedStyle(element, part).getPropertyValue('forced-color-adjust') === 'none';
        },
        selector,
        pseudo,
      );
    expect(await keepsBackground('.lines .row:not([aria-selected="true"]) .status', '::before')).toBe(true);
    expect(await keepsBackground('.lines .row[aria-selected="true"]')).toBe(true);
    expect(await keepsBackground('.chip[aria-pressed="true"]')).toBe(true);
    expect(await keepsBackground('.timeline-key', '::before')).toBe(true);
    expect(await keepsBackground('.lines .row:not([aria-selected="true"])')).toBe(false);
    expect(await keepsBackground('.chip[aria-pressed="false"]')).toBe(false);
  } finally {
    await panel.page.send('Emulation.setEmulatedMedia', { features: [] });
  }
});
