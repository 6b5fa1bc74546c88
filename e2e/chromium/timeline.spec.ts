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
const DAY = 24 * 60 * 60 * 1000;

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

const problems = () =>
  panel.page.call(() =>
    Array.from(document.querySelectorAll('.problem .code'), ({ textContent }) => textContent ?? ''),
  );

/** A place on the strip: 0 at its beginning, 1 at its end. */
async function placeOnStrip(part: number) {
  const { x, y, width, height } = await pointer.box('.timeline-strip');
  return { x: x + width * part, y: y + height / 2 };
}

/** A place between the first failure and the later ones, as a part of the strip, once all of them are drawn. */
async function boundary(): Promise<number> {
  await panel.contentWith('#timeline-text', '2 server errors (5xx), 1 refusal (4xx)');
  const [from, to] = await Promise.all([timeOf('from'), timeOf('to')]);
  // The strip begins with the first bar; midnight may be on it.
  return APART / 2 / ((to - from + DAY) % DAY);
}

/** The time that an end of the span stands at, in ms since midnight. */
async function timeOf(end: 'from' | 'to'): Promise<number> {
  const text = (await panel.attribute(`#timeline-${end}`, 'aria-valuetext')) ?? '';
  const [hours = 0, minutes = 0, seconds = Number.NaN] = text.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
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

/** The colours of the bars' feet, as CSS names them: each once, from left to right. */
function barColours(): Promise<string[]> {
  return panel.page.call(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.timeline-bars');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return [];
    const named = new Map<string, string>();
    for (const name of ['network', 'server', 'client']) {
      context.fillStyle = getComputedStyle(canvas).getPropertyValue(`--timeline-${name}`);
      const [red, green, blue] = [1, 3, 5].map((at) =>
        Number.parseInt(String(context.fillStyle).slice(at, at + 2), 16),
      );
      named.set(`${red},${green},${blue}`, name);
    }
    const { data, width } = context.getImageData(0, canvas.height - 1, canvas.width, 1);
    const colours = Array.from(
      { length: width },
      (_, at) => named.get(data.slice(at * 4, at * 4 + 3).join(',')) ?? '',
    );
    return colours.filter((colour, at) => colour !== '' && colour !== colours[at - 1]);
  });
}

test('draws each failure in the colour of its class', async () => {
  await boundary();
  const bars = await barColours();
  expect(bars[0]).toBe('server');
  // The later two may share a bar, the worse one at its foot.
  expect(['server', 'client,server']).toContain(bars.slice(1).join());
});

test('lists one span of time, by a drag, in the list and among the problems', async () => {
  const middle = await boundary();
  await pointer.drag(await placeOnStrip(middle), await placeOnStrip(0.995));
  await eventually(() => panel.paths()).toEqual(['/page/404', '/nginx/502']);
  await panel.textWith('.timeline-summary', '2 failures');
  await panel.openView('problems');
  await eventually(async () => (await problems()).sort()).toEqual(['404', '502']);

  await panel.press('Escape');
  await eventually(async () => (await problems()).length).toBe(3);
  await pointer.drag(await placeOnStrip(middle), await placeOnStrip(0.001));
  await eventually(problems).toEqual(['500']);
  await panel.openView('failures');
  await eventually(() => panel.paths()).toEqual(['/fail/early']);
});

test('moves a span, and either end of it', async () => {
  const middle = await boundary();
  await pointer.drag(await placeOnStrip(middle), await placeOnStrip(0.995));
  await eventually(() => panel.paths()).toEqual(['/page/404', '/nginx/502']);
  // Its beginning, to where the strip begins.
  await pointer.drag(await pointer.middle('.timeline-handle.from'), await placeOnStrip(0.001));
  await eventually(() => panel.count()).toBe(3);
  await pointer.drag(await pointer.middle('.timeline-handle.to'), await placeOnStrip(middle));
  await eventually(() => panel.paths()).toEqual(['/fail/early']);
  const held = middle / 2;
  await pointer.drag(await placeOnStrip(held), await placeOnStrip(held + middle));
  await eventually(() => panel.paths()).not.toContain('/fail/early');
});

test('lists all again after a double click, or Esc', async () => {
  const middle = await boundary();
  const chooseLate = async () => {
    await pointer.drag(await placeOnStrip(middle), await placeOnStrip(0.995));
    await eventually(() => panel.count()).toBe(2);
  };
  await chooseLate();
  await pointer.click('.timeline-strip', { times: 2 });
  await eventually(() => panel.count()).toBe(3);
  await chooseLate();
  await panel.press('Escape');
  await eventually(() => panel.count()).toBe(3);
  await chooseLate();
  await panel.clear();
  await failEarlyAndLate();
  expect(await panel.attribute('#timeline-from', 'aria-valuenow')).toBe('0');
});

test('takes either handle where it stands from the first', async () => {
  const middle = await boundary();
  await pointer.drag(await pointer.middle('.timeline-handle.to'), await placeOnStrip(middle));
  await eventually(() => panel.paths()).toEqual(['/fail/early']);
  await pointer.click('.timeline-strip', { times: 2 });
  await eventually(() => panel.count()).toBe(3);
  await pointer.drag(await pointer.middle('.timeline-handle.from'), await placeOnStrip(middle));
  await eventually(() => panel.paths()).toEqual(['/page/404', '/nginx/502']);
});

test('is operated by keys: two sliders, one for each end', async () => {
  const value = async (end: 'from' | 'to') =>
    Number(await panel.attribute(`#timeline-${end}`, 'aria-valuenow'));
  await panel.page.call(() => document.getElementById('timeline-from')?.focus());
  const last = await value('to');
  expect(await value('from')).toBe(0);
  await panel.press('ArrowRight');
  await eventually(() => value('from')).toBe(1);
  expect(await panel.attribute('#timeline-from', 'aria-valuetext')).toMatch(/\d\d:\d\d:\d\d/);
  await panel.press('ArrowRight', { shift: true });
  await eventually(() => value('from')).toBe(11);
  await panel.press('PageUp');
  await eventually(() => value('from')).toBe(21);
  await panel.press('End');
  await eventually(() => value('from')).toBe(last - 1);
  await eventually(() => panel.count()).toBe(0);
  await panel.press('Home');
  await eventually(() => value('from')).toBe(0);
  await eventually(() => panel.count()).toBe(3);

  await panel.press('Tab');
  await eventually(() => panel.focused()).toBe('timeline-to');
  const bins = Math.ceil((await boundary()) * last);
  for (let at = last; at > bins; at -= 10) await panel.press('PageDown');
  await eventually(() => panel.paths()).toEqual(['/fail/early']);
  // The span, not its end alone: it stays as long as it is.
  const to = await value('to');
  await panel.press('ArrowRight', { alt: true });
  await eventually(() => value('from')).toBe(1);
  expect(await value('to')).toBe(to + 1);
  await panel.press('ArrowLeft', { alt: true });
  await eventually(() => value('from')).toBe(0);
  await panel.press('Escape');
  await eventually(() => panel.count()).toBe(3);
  await eventually(() => value('to')).toBe(last);
});

test('keeps what is chosen apart from the filter, and gives it up when another page is opened', async () => {
  const middle = await boundary();
  await pointer.drag(await placeOnStrip(middle), await placeOnStrip(0.995));
  await eventually(() => panel.count()).toBe(2);
  await panel.filter('status-code:5xx');
  await eventually(() => panel.paths()).toEqual(['/nginx/502']);
  await panel.filter('');
  await eventually(() => panel.count()).toBe(2);
  await browser.page.goto(`${site.url}/page/200?next`);
  await panel.textWith('.status-bar', 'on earlier pages');
  // Some of these end within the time that was chosen.
  await failEarlyAndLate();
  expect(await panel.attribute('#timeline-from', 'aria-valuenow')).toBe('0');
});

test('is gone when it is turned off in the settings, with what was chosen on it', async () => {
  await pointer.drag(await placeOnStrip(await boundary()), await placeOnStrip(0.995));
  await eventually(() => panel.count()).toBe(2);
  const exists = () => panel.page.call(() => document.querySelector('.timeline') !== null);
  await panel.click('#settings');
  await panel.click('.menu [data-entry="timeline"]');
  await eventually(exists).toBe(false);
  await eventually(() => panel.count()).toBe(3);
  await panel.reload();
  await eventually(() => panel.count()).toBe(3);
  expect(await exists()).toBe(false);
  await panel.click('#settings');
  await panel.click('.menu [data-entry="timeline"]');
  await eventually(exists).toBe(true);
});
