/** What the list does with the room that it has: much below the page, little at its right. */
import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { Pointer } from './pointer';
import { fetchEach } from './traffic';

/** One browser, by where DevTools stands in it. */
interface Docked {
  readonly browser: Chromium;
  readonly panel: Panel;
}

let site: DemoSite;
let wide: Docked;
let narrow: Docked;

async function openDocked(dock: 'bottom' | 'right'): Promise<Docked> {
  const browser = await Chromium.launch({ devtools: true, dock });
  return { browser, panel: await browser.openPanel() };
}

test.beforeAll(async () => {
  site = await startDemoSite();
  wide = await openDocked('bottom');
  narrow = await openDocked('right');
});
test.afterAll(async () => {
  await wide.browser.close();
  await narrow.browser.close();
  await site.close();
});

async function fail({ browser, panel }: Docked, path: string): Promise<void> {
  await browser.page.goto(`${site.url}/page/200`);
  await panel.clear();
  await browser.page.evaluate(fetchEach, [path]);
  await eventually(() => panel.count()).toBe(1);
}

/** Where list and details stand. */
async function places(docked: Docked) {
  await fail(docked, '/fail/a');
  await docked.panel.select('/fail/a');
  const pointer = new Pointer(docked.panel);
  return { list: await pointer.box('.list-frame'), details: await pointer.box('.details') };
}

test('has the details on the right where there is room, and below where there is none', async () => {
  const { list, details } = await places(wide);
  expect(details.x).toBeGreaterThanOrEqual(list.x + list.width);
  expect(details.y).toBe(list.y);

  const slim = await places(narrow);
  expect(slim.details.y).toBeGreaterThanOrEqual(slim.list.y + slim.list.height);
  expect(slim.details.x).toBe(slim.list.x);
});

test('shows whole codes where there is room, and what tells them apart where there is none', async () => {
  /** The code, and the parts of it that take room. */
  const codeIn = ({ panel }: Docked) =>
    panel.page.call(() => {
      const status = document.querySelector('.lines .row.severe .status');
      const parts = Array.from(status?.childNodes ?? []).filter((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return range.getBoundingClientRect().width > 0;
      });
      return [status?.textContent, parts.map(({ textContent }) => textContent).join('')];
    });
  await fail(wide, '/network/empty');
  await eventually(() => codeIn(wide)).toEqual(['ERR_EMPTY_RESPONSE', 'ERR_EMPTY_RESPONSE']);
  await fail(narrow, '/network/empty');
  await eventually(() => codeIn(narrow)).toEqual(['ERR_EMPTY_RESPONSE', 'EMPTY_RESPONSE']);
});
