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

/** Types into a field, as a paste does: all at once. */
function fill(selector: string, text: string): Promise<void> {
  return panel.page.call(
    (css, value) => {
      const field = document.querySelector(css);
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(css);
      field.focus();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

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
    await fill('#reference-search', '');
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
      await fill('#reference-search', query);
      await eventually(async () => (await results()).slice(0, first.length)).toEqual(first);
    });
  }

  test('is walked by keyboard alone', async () => {
    await fill('#reference-search', '404.1');
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
    await fill('#reference-search', '404.13');
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
    await fill('#reference-search', '403.2');
    await select('Version of IIS', '10');
    await eventually(results).toContain('403.2');
    expect(await results()).not.toContain('403.20');
    await select('Version of IIS', '6');
    await eventually(results).toContain('403.20');
  });

  test('says that it found nothing', async () => {
    await fill('#reference-search', 'zqxjkv');
    await panel.textWith('.finder', 'Nothing found for “zqxjkv”');
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

test.describe('what is pasted', () => {
  test.beforeEach(async () => {
    await panel.click('#tab-explain');
    await fill('#paste', '');
  });

  const found = () =>
    panel.page.call(() =>
      Array.from(
        document.querySelectorAll('.found > li > details > summary > .code'),
        (code) => code.textContent,
      ),
    );

  test('is explained code by code, in its order', async () => {
    await fill(
      '#paste',
      [
        '#Fields: date time s-ip cs-method cs-uri-stem sc-status sc-substatus sc-win32-status time-taken',
        '2026-01-01 10:00:00 10.0.0.1 GET /a.json 404 3 50 3',
        '2026-01-01 10:00:01 10.0.0.1 GET /b.json 404 3 50 3',
        '2026-01-01 10:00:02 10.0.0.1 GET /c 500 19 33 3',
      ].join('\n'),
    );
    await eventually(found).toEqual(['404.3', '50', '500.19', '33']);
    const first = await panel.text('.found > li');
    expect(first).toContain('line 2 · 2 times');
    expect(first).toContain('MIME');
    await panel.click('.found .button');
    await eventually(heading).toContain('404.3');
  });

  test('may be an error page, which stays text', async () => {
    await fill(
      '#paste',
      '<html><head><title>IIS 10.0 Detailed Error - 404.13 - Not Found</title></head><body><script>window.ran = 1</script>' +
        '<img src="/leak" onerror="window.ran = 1"><h2>HTTP Error 404.13 - Not Found</h2></body></html>',
    );
    await eventually(found).toContain('404.13');
    expect(await panel.page.call(() => 'ran' in window || document.querySelector('img') !== null)).toBe(
      false,
    );
  });

  test('may hold no code, and is told what was looked for', async () => {
    await fill('#paste', 'Good morning.');
    const note = await panel.textWith('.explain .note', 'No code was recognised.');
    expect(note).toContain('HTTPERR');
    expect(note).toContain('curl -v');
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

test.describe('outside DevTools', () => {
  test('the popup looks a code up and opens it in a tab', async () => {
    const popup = await browser.openExtensionPage('src/popup/index.html');
    const field = popup.getByRole('combobox');
    await field.fill('404.13');
    await expect(popup.getByRole('option').first()).toContainText('404.13');
    const opened = browser.context.waitForEvent('page');
    await field.press('Enter');
    const page = await opened;
    await expect(page.getByRole('heading', { level: 1 })).toContainText('404.13', { timeout: 20_000 });
    expect(new URL(page.url()).hash).toBe('#iis/404.13');
    await page.close();
  });

  test('an address leads to an entry, and the browser’s back button works', async () => {
    const page = await browser.openExtensionPage('src/reference/index.html#iis/404.13');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toContainText('404.13', { timeout: 20_000 });
    await page.locator('.see-also .link').first().click();
    await expect(title).not.toContainText('404.13');
    await page.goBack();
    await expect(title).toContainText('404.13');
    await page.close();
  });

  for (const [text, hash] of [
    ['404.13', '#iis/404.13'],
    ['0x80070021', '#hresult/0x80070021'],
    ['530', '#ftp/530'],
    ['directory listing', '#?q=directory%20listing'],
  ] as const) {
    test(`the keyword takes "${text}" to ${hash}`, async () => {
      const opened = browser.context.waitForEvent('page');
      await (await browser.background()).evaluate((entered) => {
        chrome.omnibox.onInputEntered.dispatch(entered, 'newForegroundTab');
      }, text);
      const page = await opened;
      await eventually(async () => new URL(page.url()).hash).toBe(hash);
      await page.close();
    });
  }

  test('the keyword suggests entries as one types', async () => {
    const suggested = await (await browser.background()).evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          chrome.omnibox.onInputChanged.dispatch('404.1', resolve);
        }),
    );
    expect(suggested[0]).toMatchObject({ content: '404.1' });
    expect(suggested[1]?.description).toContain('<match>404.10</match>');
  });
});
