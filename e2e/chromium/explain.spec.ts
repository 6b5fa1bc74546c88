import { expect, test } from 'playwright/test';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';

let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
});
test.afterAll(() => browser.close());

const heading = () => panel.text('#reference-article h1');

test.describe('what is pasted', () => {
  test.beforeEach(async () => {
    await panel.click('#tab-explain');
    await panel.fill('#paste', '');
  });

  const found = () =>
    panel.page.call(() =>
      Array.from(
        document.querySelectorAll('.found > li > details > summary > .code'),
        (code) => code.textContent,
      ),
    );

  test('is explained code by code, in its order', async () => {
    await panel.fill(
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
    await panel.fill(
      '#paste',
      '<html><head><title>IIS 10.0 Detailed Error - 404.13 - Not Found</title></head><body><script>window.ran = 1</script>' +
        '<img src="/leak" onerror="window.ran = 1"><h2>HTTP Error 404.13 - Not Found</h2></body></html>',
    );
    await eventually(found).toContain('404.13');
    expect(await panel.page.call(() => 'ran' in window || document.querySelector('img') !== null)).toBe(
      false,
    );
  });

  test('may be megabytes long, of which the field shows the beginning', async () => {
    await panel.page.call(() => {
      const data = new DataTransfer();
      const rows = Array.from({ length: 20_000 }, (_, row) => `2026-01-01 10:00:00 GET /${row} 404 3 50 5`);
      const fields =
        '#Fields: date time cs-method cs-uri-stem sc-status sc-substatus sc-win32-status time-taken';
      data.setData('text/plain', [fields, ...rows, '2026-01-01 10:00:00 GET / 500 19 33 5'].join('\n'));
      document
        .querySelector('#paste')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
    });
    await panel.textWith('.paste', 'Reading…');
    await eventually(found).toEqual(['404.3', '50', '500.19', '33']);
    await panel.textWith('.paste', 'only its beginning is shown');
    const shown = await panel.page.call(
      () => document.querySelector<HTMLTextAreaElement>('#paste')?.value.length,
    );
    expect(shown).toBe(50_000);
  });

  test('may be an example', async () => {
    await panel.choose('Show an example');
    await eventually(found).toContain('404.13');
    expect(await panel.focused()).toBe('paste');
  });

  test('may hold no code, and is told what was looked for', async () => {
    await panel.fill('#paste', 'Good morning.');
    const note = await panel.textWith('.explain .note', 'No code was recognised.');
    expect(note).toContain('HTTPERR');
    expect(note).toContain('curl -v');
  });
});
