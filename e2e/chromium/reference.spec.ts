import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
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
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The codes of the results in view, best first. */
function results(): Promise<string[]> {
  return panel.page.call(() =>
    Array.from(document.querySelectorAll('.results li .code'), (code) => code.textContent ?? ''),
  );
}

const heading = () => panel.text('#reference-article h1');
/** Chooses of a list by its value. */
function select(label: string, value: string): Promise<void> {
  return panel.page.call(
    (name, chosen) => {
      const list = document.querySelector(`select[aria-label="${name}"]`);
      if (!(list instanceof HTMLSelectElement)) throw new Error(name);
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
}

test.describe('the reference', () => {
  test.beforeEach(async () => {
    await panel.click('#tab-reference');
    await panel.fill('#reference-search', '');
    await panel.press('Escape');
    await select('Family of codes', '');
    await select('Version of IIS', '');
  });

  test('shows what there is before one asks', async () => {
    const families = await panel.textWith('.families', 'IIS sub-status');
    expect(families).toMatch(/IIS sub-status\s+1\d\d/);
    expect(families).toContain('FTP');
    await panel.choose('AppOffline');
    await eventually(async () => (await results())[0]).toBe('AppOffline');
  });

  for (const [query, first] of [
    ['404.1', ['404.1', '404.10', '404.11']],
    ['404', ['404', '404.0', '404.1']],
    ['0x80070021', ['0x80070021']],
    ['530', ['530']],
    ['directory listing', ['403.14']],
    ['diretory listng', ['403.14']],
  ] as const) {
    test(`finds "${query}"`, async () => {
      await panel.fill('#reference-search', query);
      await eventually(async () => (await results()).slice(0, first.length)).toEqual(first);
    });
  }

  test('is walked by keyboard alone', async () => {
    await panel.fill('#reference-search', '404.1');
    await eventually(async () => (await results()).length).toBeGreaterThan(5);
    await panel.press('ArrowDown');
    await eventually(heading).toMatch(/^404\.1\b/);
    await panel.press('ArrowDown');
    await eventually(heading).toMatch(/^404\.10\b/);
    await panel.press('ArrowUp');
    await eventually(heading).toMatch(/^404\.1\b/);
    await panel.press('Enter');
    await eventually(() => panel.page.call(() => document.activeElement?.tagName)).toBe('H1');
    await panel.press('Escape');
    await eventually(heading).toBe('');
    await panel.press('f', { ctrl: true });
    await eventually(() => panel.focused()).toBe('reference-search');
  });

  test('links entries, and finds the way back', async () => {
    await panel.fill('#reference-search', '404.13');
    await eventually(async () => (await results())[0]).toBe('404.13');
    await panel.press('ArrowDown');
    await eventually(heading).toContain('404.13');
    await panel.click('#reference-article .see-also .link');
    await eventually(heading).not.toContain('404.13');
    const linked = await heading();
    await panel.click('.trail [aria-label="Back"]');
    await eventually(heading).toContain('404.13');
    await panel.click('.trail [aria-label="Forward"]');
    await eventually(heading).toBe(linked);
  });

  test('is narrowed to a family and to a version of IIS', async () => {
    await select('Family of codes', 'iis');
    await eventually(async () => (await results()).length).toBeGreaterThan(50);
    await panel.fill('#reference-search', '403.2');
    await select('Version of IIS', '10');
    await eventually(results).toContain('403.2');
    expect(await results()).not.toContain('403.20');
    await select('Version of IIS', '6');
    await eventually(results).toContain('403.20');
  });

  test('says that it found nothing', async () => {
    await panel.fill('#reference-search', 'zqxjkv');
    await panel.textWith('.finder', 'Nothing found for “zqxjkv”');
  });

  test('keeps the focus where the keyboard goes on', async () => {
    await panel.page.call(() => document.querySelector<HTMLElement>('.families button')?.focus());
    await panel.press('Enter');
    await eventually(() => panel.focused()).toBe('reference-search');
    await panel.press('ArrowDown');
    await eventually(heading).toMatch(/^100\b/);
    await panel.press('Enter');
    await panel.press('Escape');
    await eventually(() => panel.focused()).toBe('reference-search');
    expect(await heading()).toBe('');
  });

  test('takes the focus to the entry that a link leads to', async () => {
    await panel.fill('#reference-search', '404.13');
    await eventually(async () => (await results())[0]).toBe('404.13');
    await panel.press('ArrowDown');
    await eventually(heading).toContain('404.13');
    await panel.page.call(() => document.querySelector<HTMLElement>('.see-also .link')?.focus());
    await panel.press('Enter');
    await eventually(heading).not.toContain('404.13');
    expect(await panel.focused()).toBe((await heading()).trim());
    await panel.page.call(() => document.querySelector<HTMLElement>('.trail .tool')?.focus());
    await panel.press('Enter');
    await eventually(heading).toContain('404.13');
    expect(await panel.focused()).toBe((await heading()).trim());
  });

  test('explains a paste of several lines instead of searching for it', async () => {
    await panel.page.call(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'HTTP/1.1 502 Bad Gateway\nServer: nginx\n');
      document
        .querySelector('#reference-search')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
    });
    await panel.textWith('.found', '502');
    expect(await panel.page.call(() => document.querySelector('#tab-explain')?.ariaSelected)).toBe('true');
  });
});

test('a failure’s "See also" opens the reference', async () => {
  await panel.click('#tab-failures');
  await browser.page.goto(`${site.url}/page/200`);
  await browser.page.evaluate(fetchEach, ['/iis/404.8/bin/site.dll']);
  await panel.select('/iis/404.8/bin/site.dll');
  const link = await panel.textWith('.details .see-also li', '');
  await panel.click('.details .see-also .link');
  await eventually(heading).not.toBe('');
  expect(link).toContain(await panel.text('#reference-article h1 .code'));
  await panel.click('#tab-failures');
  await panel.row('/iis/404.8/bin/site.dll');
});
