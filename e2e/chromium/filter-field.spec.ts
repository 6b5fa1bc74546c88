import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import * as v from 'valibot';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { failImage, fetchEach } from './traffic';

const reportSchema = v.object({ filter: v.string(), failures: v.array(v.unknown()) });

let server: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  // The status that the path asks for, without a body.
  server = await startServer(({ url = '' }, response) => {
    const status = Number(/^\/(\d{3})\//.exec(url)?.[1] ?? 200);
    response.writeHead(status, {
      'Content-Type': 'text/html',
      ...(status === 503 ? { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ASP.NET' } : {}),
    });
    response.end(status === 200 ? '<!doctype html><link rel="icon" href="data:,">' : '');
  });
  browser = await Chromium.launch({ devtools: true, dock: 'undocked', size: { width: 1280, height: 900 } });
  panel = await browser.openPanel();
  await browser.page.goto(`${server.url}/`);
  await browser.page.evaluate(failImage, '/404/photo.png');
  await browser.page.evaluate(
    () =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.onerror = resolve;
        script.src = '/500/app.js';
        document.head.append(script);
      }),
  );
  await browser.page.evaluate(fetchEach, ['/404/items', '/503/orders']);
  await browser.page.evaluate(() => fetch('/503/orders', { method: 'PATCH' }));
  await eventually(() => panel.count()).toBe(5);
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});
test.beforeEach(async () => {
  await panel.focus('#tab-failures');
  await panel.filter('');
  await panel.click('.chip');
  await setInvert(false);
  await eventually(() => panel.count()).toBe(5);
  await forget();
  await panel.focus('#filter');
});

const setInvert = (wanted: boolean) => panel.choose('Invert', wanted);

/** Empties the history, where there is one. */
async function forget(): Promise<void> {
  if ((await panel.contents('.filter-history')).length === 0) return;
  await panel.choose('Earlier filters');
  await panel.choose('Forget all');
  await eventually(() => panel.contents('.filter-history')).toEqual([]);
}

const value = () => panel.page.call(() => document.querySelector<HTMLInputElement>('#filter')?.value ?? '');
const suggested = () => panel.contents('.suggestion-label');
/** The suggestion that assistive technology is told of, which is also the one that is lit. */
const active = () =>
  panel.page.call(() => {
    const id = document.querySelector('#filter')?.getAttribute('aria-activedescendant') ?? '';
    const line = document.getElementById(id);
    return line?.getAttribute('aria-selected') === 'true'
      ? line.querySelector('.suggestion-label')?.textContent
      : undefined;
  });
const names = async () => (await panel.rows()).map(({ url }) => new URL(url).pathname);

test('completes keys, then the values that failures have, by keys', async () => {
  await panel.type('sta');
  await eventually(suggested).toEqual(['status-code:']);
  expect(await panel.attribute('#filter', 'aria-expanded')).toBe('true');
  expect(await active()).toBeUndefined();
  await panel.press('Tab');
  await eventually(value).toBe('status-code:');
  await eventually(suggested).toEqual(expect.arrayContaining(['404', '500', '503', '4xx']));
  expect(await panel.focused()).toBe('filter');
  await panel.type('50');
  await eventually(suggested).toEqual(expect.arrayContaining(['500', '503']));
  const [, second = ''] = await suggested();
  await panel.press('ArrowDown');
  await panel.press('ArrowDown');
  await eventually(active).toBe(second);
  await panel.press('Enter');
  await eventually(value).toBe(`status-code:${second}`);
  await eventually(suggested).toEqual([]);
  await eventually(async () => (await panel.codes()).every((code) => code === second)).toBe(true);

  await panel.type(' meth');
  await panel.press('Enter');
  // Nothing is taken over that nobody chose.
  await eventually(value).toBe(`status-code:${second} meth`);
  await panel.type('od');
  await panel.press('ArrowUp');
  await eventually(active).toBe('method:');
  await panel.press('Enter');
  await panel.type('p');
  await eventually(async () => (await suggested()).slice(0, 1)).toEqual(['PATCH']);
  await panel.press('Escape');
  await eventually(suggested).toEqual([]);
  expect(await value()).toBe(`status-code:${second} method:p`);
});

test('offers who answered, and quotes what has spaces', async () => {
  await panel.type('answered-by:');
  await eventually(suggested).toContain('IIS 10.0');
  await panel.type('i');
  await eventually(suggested).toContain('IIS 10.0');
  await panel.press('Tab');
  await eventually(value).toBe('answered-by:"IIS 10.0"');
  await eventually(names).toEqual(['/503/orders', '/503/orders']);
  await panel.press('Home');
  await panel.press('Space', { ctrl: true });
  await eventually(async () => (await suggested()).includes('status-code:')).toBe(true);
});

test('offers earlier filters, the latest first, and forgets one or all', async () => {
  for (const text of ['status-code:404', 'orders']) {
    await panel.filter(text);
    await panel.press('Enter');
    await panel.filter('');
  }
  await panel.press('ArrowDown');
  await eventually(suggested).toEqual(['orders', 'status-code:404']);
  await eventually(active).toBe('orders');
  await panel.press('ArrowDown');
  await eventually(active).toBe('status-code:404');
  await panel.press('Enter');
  await eventually(value).toBe('status-code:404');
  await eventually(names).toEqual(['/404/photo.png', '/404/items']);

  // What is chosen again is the latest.
  await panel.filter('');
  await panel.press('ArrowDown');
  await eventually(suggested).toEqual(['status-code:404', 'orders']);
  await panel.press('Delete', { shift: true });
  await eventually(suggested).toEqual(['orders']);
  await panel.choose('Forget all');
  await eventually(() => panel.contents('.filter-history')).toEqual([]);
  expect(await panel.focused()).toBe('filter');
});

test('inverts the text alone', async () => {
  await panel.filter('status-code:404');
  await eventually(() => panel.count()).toBe(2);
  await setInvert(true);
  await eventually(names).toEqual(['/500/app.js', '/503/orders', '/503/orders']);
  await panel.click('.chips .chip:nth-child(3)');
  await eventually(() => panel.count()).toBe(3);
  await panel.click('.chips .chip:nth-child(2)');
  await eventually(() => panel.count()).toBe(0);
  // No text yet: nothing to invert.
  await panel.filter('');
  await eventually(names).toEqual(['/404/photo.png', '/404/items']);
});

test('filters by types: in a menu by keys, one or with Ctrl several', async () => {
  const button = '.filter-types-button';
  await panel.focus(button);
  await panel.press('Enter');
  await eventually(() => panel.attribute(button, 'aria-expanded')).toBe('true');
  await panel.press('Tab');
  await eventually(() => panel.focused()).toBe('Fetch/XHR');
  await panel.press('Enter');
  await eventually(names).toEqual(['/404/items', '/503/orders', '/503/orders']);
  await panel.textWith(button, 'Types (1)');
  for (let step = 0; step < 5; step += 1) await panel.press('ArrowDown');
  await eventually(() => panel.focused()).toBe('Img');
  await panel.press('Enter', { ctrl: true });
  await eventually(names).toEqual(['/404/photo.png', '/404/items', '/503/orders', '/503/orders']);
  await panel.textWith(button, 'Types (2)');
  await panel.press('Enter');
  await eventually(names).toEqual(['/404/photo.png']);
  await panel.press('Escape');
  await eventually(() => panel.attribute(button, 'aria-expanded')).toBe('false');
  await eventually(() => panel.focused()).toContain('Types (1)');
  // All stands for the types too.
  await panel.click('.chip');
  await eventually(() => panel.count()).toBe(5);
  expect(await panel.text(button)).toContain('Types');
});

test('shows the types side by side when asked to', async () => {
  const chip = '.filter-types.side-by-side [role="toolbar"] .chip';
  await panel.click('#settings');
  await panel.click('.menu [data-entry="type-chips"]');
  await panel.click('#settings');
  await eventually(async () => (await panel.contents(chip)).length).toBe(9);
  const isVisible = () =>
    panel.page.call((css) => document.querySelector(css)?.checkVisibility() ?? false, chip);
  await eventually(isVisible).toBe(true);
  await panel.choose('JS');
  await eventually(names).toEqual(['/500/app.js']);
  await panel.choose('JS');
  await eventually(() => panel.count()).toBe(5);
  await panel.click('#settings');
  await panel.click('.menu [data-entry="type-chips"]');
  await panel.click('#settings');
  await eventually(isVisible).toBe(false);
});

for (const [text, wrong, tip] of [
  ['method:GET status-code:abc', 'abc', 'A status is written 404'],
  ['certainty:sure', 'sure', 'Possible: confirmed, likely, possible.'],
  ['larger-than:much', 'much', 'A size is a number of bytes'],
  ['/orders(/', '/orders(/', 'is no valid regular expression; it is looked for as text.'],
  ['/(o+)+$/', '/(o+)+$/', 'could take very long; it is looked for as text.'],
] as const) {
  test(`underlines what is wrong in ${text}, and says why`, async () => {
    await panel.filter(text);
    await eventually(() => panel.contents('.filter-paint .wrong')).toEqual([wrong]);
    const line = () =>
      panel.page.call(() => {
        const element = document.querySelector('.filter-paint .wrong');
        return element ? getComputedStyle(element).textDecorationStyle : '';
      });
    expect(await line()).toBe('wavy');
    expect(await panel.attribute('#filter', 'aria-invalid')).toBe('true');
    // The tip is there while the field has the focus, and told to those who don't see it.
    expect(await panel.attribute('#filter', 'aria-describedby')).toBe('filter-problem');
    expect(await panel.text('#filter-problem')).toContain(tip);
    // All of the text is painted, in its place.
    expect(await panel.content('.filter-paint')).toBe(text);
    await panel.focus('#tab-failures');
    const isShown = () =>
      panel.page.call(() => document.querySelector('#filter-problem')?.checkVisibility() ?? false);
    await eventually(isShown).toBe(false);
    await panel.filter('method:GET');
    await eventually(() => panel.contents('#filter-problem')).toEqual([]);
    expect(await panel.attribute('#filter', 'aria-invalid')).toBe('false');
  });
}

test('a report says by what it was filtered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'substatus-filtered-'));
  try {
    await panel.filter('orders -method:PATCH');
    await setInvert(true);
    await panel.click('.chips .chip:nth-child(3)');
    await panel.choose('JS');
    await eventually(names).toEqual(['/500/app.js']);
    const text = 'not (orders -method:PATCH) status-code:5xx resource-type:js';
    const json = v.parse(
      reportSchema,
      JSON.parse(await readFile(await browser.saveReport(panel, 'json', folder), 'utf8')),
    );
    expect([json.filter, json.failures.length]).toEqual([text, 1]);
    expect(await readFile(await browser.saveReport(panel, 'html', folder), 'utf8')).toContain(text);
  } finally {
    await rm(folder, { recursive: true });
  }
});
