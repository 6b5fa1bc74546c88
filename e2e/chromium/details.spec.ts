import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

const HOSTILE = `<h1>Oops</h1><script>window.ran = 1</script><img src="/leak" onerror="window.ran = 1"><style>body{display:none}</style>`;

/** Bodies by path: type and bytes. */
const BODIES: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
  '/hostile': ['text/html', HOSTILE],
  '/chinese': ['text/html; charset=utf-8', '<p>伺服器找不到這個網頁。</p>'],
  '/latin1': ['text/plain; charset=iso-8859-1', Buffer.from('Größe überschritten', 'latin1')],
  '/empty': ['text/plain', ''],
  '/huge': ['text/plain', `${'0123456789'.repeat(300_000)}the end`],
};

let site: DemoSite;
let server: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  site = await startDemoSite();
  server = await startServer(({ url = '' }, response) => {
    const [type, body] = BODIES[url] ?? ['text/html', '<!doctype html><link rel="icon" href="data:,">'];
    response.writeHead(url in BODIES ? 500 : 200, { 'Content-Type': type, 'X-Answer': 'of the server' });
    response.end(body);
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  await site.close();
});

test.describe('the explanation', () => {
  test.beforeEach(async () => {
    await browser.page.goto(`${site.url}/page/200`);
    await panel.clear();
    await browser.page.evaluate(fetchEach, ['/iis/404.8/bin/site.dll', '/page/403']);
    await panel.row('/page/403');
    await panel.select('/iis/404.8/bin/site.dll');
    await panel.openTab('diagnosis');
  });

  test('reads the sub-status from the body, and says what it means, why, and how to mend it', async () => {
    await panel.textWith('.explanation h1', '404.8');
    await eventually(async () => (await panel.row('/site.dll')).code).toBe('404.8');
    expect(await panel.text('.explanation .meaning')).not.toBe('');
    // The segment of this very request.
    expect(await panel.text('.explanation .verdict')).toMatch(
      /^IIS 10\.0 answered GET \/iis\/404\.8\/bin\/site\.dll with 404\.8: .*\bbin\b/,
    );
    expect(await panel.text('.explanation .lead h2 .certainty')).toBe('Confirmed');
    expect(await panel.text('.explanation .lead .code-block pre')).toContain('hiddenSegments');
    expect(await panel.text('.explanation .lead .basis')).toContain('404.8');
    const evidence = await panel.text('.explanation .findings');
    expect(evidence).toContain('404.8');
    expect(await panel.text('.explanation .findings blockquote')).not.toBe('');
    expect(await panel.text('.explanation .sources')).toContain('learn.microsoft.com');
  });

  test('keeps what is only possible apart from what is confirmed', async () => {
    await panel.select('/page/403');
    await panel.textWith('.explanation h1', '403');
    const shown = await panel.text('.explanation');
    expect(await panel.text('.explanation .verdict')).toContain('possibly: ');
    expect(shown).toContain('How to be sure');
    expect(shown).toContain('What else it may be');
    expect(shown).not.toContain('Confirmed');
  });

  test('marks in the body what the evidence was read from', async () => {
    await panel.click('.explanation .finding-head .link');
    await panel.contentWith('.body', 'IIS70Error=404,8,');
    const marked = await panel.page.call(() =>
      Array.from(document.querySelectorAll('.body mark'), (mark) => mark.textContent ?? ''),
    );
    expect(marked.some((text) => text.includes('IIS70Error=404,8,'))).toBe(true);
    expect(marked.some((text) => text.includes('RequestFilteringModule'))).toBe(true);
    await panel.openTab('diagnosis');
  });

  test('copies the command', async () => {
    const command = await panel.text('.explanation .code-block pre');
    await browser.context.grantPermissions(['clipboard-read']);
    await panel.click('.explanation .code-block .copy');
    await eventually(() =>
      panel.page.call(() => document.querySelector('.code-block .copy')?.getAttribute('title')),
    ).toBe('Copied');
    await browser.page.bringToFront();
    await browser.page.mouse.click(5, 5);
    await eventually(() => browser.page.evaluate(() => navigator.clipboard.readText())).toBe(command);
  });
});

test.describe('what went over the wire', () => {
  test.beforeAll(async () => {
    await browser.page.goto(`${server.url}/`);
    await panel.clear();
    await browser.page.evaluate(fetchEach, Object.keys(BODIES));
    await panel.row('/huge');
  });

  test('has the headers of request and response', async () => {
    await browser.page.evaluate(() => fetch('/latin1?headers', { headers: { 'X-Trace': 'of the page' } }));
    await browser.page.evaluate(() =>
      fetch('/empty', { method: 'POST', headers: { 'X-Trace': 'of the page' } }),
    );
    await eventually(async () => (await panel.rows()).some(({ method }) => method === 'POST')).toBe(true);
    await panel.page.call(() => {
      const row = [...document.querySelectorAll('.lines .row')].at(-1);
      row?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    });
    await panel.openTab('headers');
    const text = await panel.textWith('.tab-panel', 'Request headers');
    for (const part of [`${server.url}/empty`, 'POST', 'X-Answer\nof the server', 'X-Trace\nof the page']) {
      expect(text).toContain(part);
    }
  });

  test('shows a hostile body as text', async () => {
    await panel.select('/hostile');
    await panel.openTab('body');
    await panel.choose('Source');
    await panel.contentWith('.body pre', '<h1>Oops');
    expect(await panel.content('.body pre')).toBe(HOSTILE);
    await panel.choose('Pretty');
    const elements = await panel.page.call(
      () => document.querySelectorAll('.details :is(script, img, style, h1)').length,
    );
    expect(elements).toBe(0);
    expect(await panel.page.call(() => 'ran' in window)).toBe(false);
    expect(server.asked).not.toContain('/leak');
  });

  test('decodes bodies by their charset', async () => {
    await panel.openTab('body').catch(() => undefined);
    await panel.select('/chinese');
    await panel.contentWith('.body pre', '<p>伺服器找不到這個網頁。</p>');
    await panel.select('/latin1');
    await panel.contentWith('.body pre', 'Größe überschritten');
  });

  test('says that a body is empty, and how much of a huge one it shows', async () => {
    await panel.select('/huge');
    await panel.openTab('body');
    await panel.textWith('.body-bar', '262.1 kB of 3.0 MB');
    expect((await panel.contentWith('.left-out ~ pre', 'the end')).endsWith('the end')).toBe(true);
    await panel.page.call(() => {
      const cell = [...document.querySelectorAll('.lines .row > [title$="/empty"]')][0];
      cell?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    });
    await panel.textWith('.tab-panel', 'The response has no body.');
  });

  test('shows how long each phase took', async () => {
    await panel.select('/chinese');
    await panel.openTab('timing');
    const text = await panel.textWith('.tab-panel', 'Waiting for the response');
    expect(text).toMatch(/Ended at\s+\d\d:\d\d:\d\d\.\d{3}/);
    expect(text).toMatch(/Duration\s+[\d.]+ m?s/);
    await panel.openTab('diagnosis');
  });
});
