import { expect, test } from 'playwright/test';
import { detailedPage } from '../demo-site/bodies/iis-detailed';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { deniedExtension } from './denied-extension';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

const LONG = Array.from({ length: 12_000 }, (_, line) => `line ${line}`).join('\n');

/** Bodies by path. */
const BODIES: Readonly<Record<string, string>> = {
  '/iis': detailedPage(deniedExtension),
  '/needles': 'A Needle, a needle (needle+), and no pin.',
  '/long': `${LONG}\nthe last needle`,
};

const COUNT = '.find-count';

let server: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    response.writeHead(url === '/iis' ? 404 : url in BODIES ? 500 : 200, {
      'Content-Type': url === '/needles' || url === '/long' ? 'text/plain' : 'text/html',
      'X-Haystack': 'needle and needle',
      ...(url === '/iis' ? { Server: 'Microsoft-IIS/10.0' } : {}),
    });
    response.end(BODIES[url] ?? '<!doctype html><link rel="icon" href="data:,">');
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
  await browser.page.goto(`${server.url}/`);
  await browser.page.evaluate(fetchEach, Object.keys(BODIES));
  await panel.row('/long');
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});
test.beforeEach(async () => {
  // A click in the panel gives it the keyboard.
  await panel.focus('#list');
});

/** Opens a failure's tab, and in it the find bar by its key, with a text in the field. */
async function find(path: string, tab: 'diagnosis' | 'headers' | 'body' | 'raw', text: string) {
  await panel.select(path);
  await panel.openTab(tab);
  await panel.focus('#tab-panel');
  await panel.press('f', { ctrl: true });
  await eventually(() => panel.focused()).toBe('find');
  await panel.fill('#find', text);
}

/** The texts that are painted as matches, and the one that is painted as the current match. */
const painted = () =>
  panel.page.call(() => {
    const textsOf = (name: string) =>
      Array.from(CSS.highlights.get(name) ?? [], (range) =>
        range instanceof Range ? range.toString() : 'no range',
      );
    return { all: textsOf('find'), current: textsOf('find-current') };
  });

/** Where the current match begins, in the order of all matches; -1 for none. */
const currentIndex = () =>
  panel.page.call(() => {
    const [current] = CSS.highlights.get('find-current') ?? [];
    const all = [...(CSS.highlights.get('find') ?? [])];
    return all.findIndex(
      (range) =>
        current !== undefined &&
        range.startContainer === current.startContainer &&
        range.startOffset === current.startOffset,
    );
  });

async function expectAt(index: number, count: number): Promise<void> {
  await panel.textWith(COUNT, `${index + 1} of ${count}`);
  await eventually(currentIndex).toBe(index);
}

test('goes to the filter from the list, and to the find bar from the details', async () => {
  await panel.press('f', { ctrl: true });
  await eventually(() => panel.focused()).toBe('filter');
  expect(await panel.contents('.find-bar')).toEqual([]);

  await find('/needles', 'body', 'needle');
  await panel.focus('#list');
  await panel.press('f', { ctrl: true });
  await eventually(() => panel.focused()).toBe('filter');
  // The bar stays, and its key goes back to it with all of its text selected.
  await panel.focus('#tab-panel');
  await panel.press('f', { ctrl: true });
  await eventually(() => panel.focused()).toBe('find');
  expect(await panel.page.call(() => getSelection()?.toString())).toBe('needle');
  await panel.press('Escape');
});

for (const [tab, path, text, count] of [
  ['diagnosis', '/iis', 'RequestFilteringModule', undefined],
  ['headers', '/needles', 'needle', 3],
  ['body', '/needles', 'needle', 3],
  ['raw', '/needles', 'needle', 6],
] as const) {
  test(`counts what is found in ${tab}, and goes on and back around the ends by keys`, async () => {
    await find(path, tab, text);
    await panel.textWith(COUNT, '1 of ');
    await eventually(async () => (await painted()).all.length).toBeGreaterThan(1);
    const { all, current } = await painted();
    expect(new Set(all.map((each) => each.toLowerCase()))).toEqual(new Set([text.toLowerCase()]));
    expect(current).toHaveLength(1);
    if (count !== undefined) expect(all).toHaveLength(count);
    const { length } = all;
    await expectAt(0, length);
    await panel.press('Enter');
    await expectAt(1, length);
    await panel.press('Enter', { shift: true });
    await expectAt(0, length);
    await panel.press('Enter', { shift: true });
    await expectAt(length - 1, length);
    // F3 works from the text as well.
    await panel.focus('#tab-panel');
    await panel.press('F3');
    await expectAt(0, length);
    await panel.press('F3', { shift: true });
    await expectAt(length - 1, length);
    await panel.choose('Next match');
    await expectAt(0, length);
    await panel.press('Escape');
    await eventually(() => panel.contents('.find-bar')).toEqual([]);
    await eventually(painted).toEqual({ all: [], current: [] });
    // Only the bar was closed.
    expect(await panel.attribute(`#tab-${tab}`, 'aria-selected')).toBe('true');
  });
}

test('gives the keyboard back to the text, and then closes the details', async () => {
  await find('/needles', 'body', 'needle');
  await panel.press('Escape');
  await eventually(() => panel.focused()).toBe('tab-panel');
  await panel.press('Escape');
  await eventually(() => panel.contents('.details')).toEqual([]);
});

test('finds what was not drawn, and brings it into view', async () => {
  await find('/long', 'body', 'the last needle');
  await expectAt(0, 1);
  const isInView = () =>
    panel.page.call(() => {
      const [current] = CSS.highlights.get('find-current') ?? [];
      const view = document.querySelector('.body-text')?.getBoundingClientRect();
      if (!(current instanceof Range) || !view) return false;
      const box = current.getBoundingClientRect();
      return box.height > 0 && box.top >= view.top && box.bottom <= view.bottom;
    });
  await eventually(isInView).toBe(true);
  await panel.fill('#find', 'line 0');
  await expectAt(0, 1);
  await eventually(isInView).toBe(true);
  await panel.press('Escape');
});

test('keeps case, takes expressions, and says what cannot be used or is nowhere', async () => {
  await find('/needles', 'body', 'needle');
  await expectAt(0, 3);
  await panel.choose('Match case');
  await expectAt(0, 2);
  await panel.choose('Match case');
  await panel.fill('#find', 'needle+');
  await expectAt(0, 1);
  await panel.choose('Regular expression');
  await expectAt(0, 3);
  await panel.fill('#find', 'needle(');
  await panel.textWith(COUNT, 'Unusable expression');
  await panel.fill('#find', '(e+)+$');
  await panel.textWith(COUNT, 'Unusable expression');
  await panel.choose('Regular expression');
  await panel.fill('#find', 'nowhere');
  await panel.textWith(COUNT, 'No matches');
  await eventually(painted).toEqual({ all: [], current: [] });
  await panel.press('Escape');
});

test('looks on in the next failure and the next tab for the same text', async () => {
  await find('/needles', 'body', 'needle');
  await expectAt(0, 3);
  await panel.openTab('headers');
  await panel.textWith(COUNT, '1 of 3');
  await eventually(async () => (await painted()).all).toEqual(['needle', 'needle', 'needle']);
  await panel.openTab('body');
  await panel.select('/long');
  await panel.textWith(COUNT, '1 of 1');
  await panel.press('Escape');
});

test('looks for what is selected', async () => {
  await panel.select('/needles');
  await panel.openTab('body');
  await panel.contentWith('.body pre', 'no pin');
  await panel.focus('#tab-panel');
  await panel.page.call(() => {
    const walker = document.createTreeWalker(
      document.querySelector('.body pre') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('no pin') ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 'no pin'.length);
    }
  });
  await panel.press('f', { ctrl: true });
  await eventually(() =>
    panel.page.call(() => document.querySelector<HTMLInputElement>('#find')?.value),
  ).toBe('no pin');
  await expectAt(0, 1);
  await panel.press('Escape');
});
