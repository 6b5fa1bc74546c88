import { expect, test } from 'playwright/test';
import { detailedPage } from '../demo-site/bodies/iis-detailed';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { deniedExtension } from './denied-extension';
import { eventually } from './eventually';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

const HOSTILE =
  '{"error":"</pre><script>window.ran = 1</script><img src=\'/leak\' onerror=\'window.ran = 1\'>"}';

const NUMBERS = JSON.stringify(Array.from({ length: 40_000 }, (_, index) => index));

const SOAP =
  '<?xml version="1.0"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>' +
  '<faultcode>soap:Server</faultcode><faultstring>No  such order</faultstring></soap:Fault></soap:Body></soap:Envelope>';

const MINIFIED =
  '<!doctype html><html><head><title>Oops</title></head><body><div class="box"><p>It <b>broke</b>.</p><ul><li>one</li></ul></div></body></html>';

/** A page about the table of IIS's page, which it is not. */
const QUOTING =
  '<!doctype html><html><body><p>IIS says:</p><table><tr><th>Module</th><td>StaticFileModule</td></tr>' +
  '<tr><th>Handler</th><td>StaticFile</td></tr><tr><th>Error Code</th><td>0x80070021</td></tr></table></body></html>';

/** Bodies by path: type and text. */
const BODIES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/json': ['application/problem+json', '{"id":9007199254740993,"none":[],"of":{"a":[1.0,true,"x\\u00e9"]}}'],
  '/minified': ['text/html', MINIFIED],
  '/quoting': ['text/html', QUOTING],
  '/soap': ['text/xml', SOAP],
  '/plain': ['text/plain', 'first line\n\n  third line, indented\n'],
  '/numbers': ['application/json', NUMBERS],
  '/broken-json': ['application/json', '{"a":1,"b":[2,{"c":'],
  '/deep-json': ['application/json', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  '/broken-html': ['text/html', '<!doctype html><div <p></b></div><table><tr><td>"<<a href=\'>]]>--></table'],
  '/hostile': ['application/json', HOSTILE],
  '/iis': ['text/html; charset=utf-8', detailedPage(deniedExtension)],
  '/iis-zh': [
    'text/html; charset=utf-8',
    detailedPage({
      ...deniedExtension,
      language: 'zh-TW',
      reason: '找不到',
      summary: '要求篩選模組拒絕該副檔名。',
    }),
  ],
};

const PRE = '.body pre';

let server: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const [type, body] = BODIES[path] ?? ['text/html', '<!doctype html><link rel="icon" href="data:,">'];
    const isPage = path.startsWith('/iis');
    response.writeHead(isPage ? 404 : path in BODIES ? 500 : 200, {
      'Content-Type': type,
      ...(isPage ? { Server: 'Microsoft-IIS/10.0' } : {}),
      'X-Answer': '<b>"of the server"</b>',
    });
    response.end(body);
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
  await browser.page.goto(`${server.url}/`);
  await browser.page.evaluate(fetchEach, Object.keys(BODIES));
  await browser.page.evaluate(async () => {
    const headers = { 'X-Trace': '<i>of the page</i>', 'Content-Type': 'application/json' };
    await fetch('/json?sent=1', { method: 'PUT', headers, body: '{"sent":"</pre><b>by the page"}' });
  });
  await panel.row('/json?sent=1');
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path: string, form: 'Pretty' | 'Source' = 'Pretty'): Promise<void> {
  await panel.select(path);
  await panel.openTab('body');
  await eventually(() => panel.attribute('.body-text', 'aria-busy')).toBe('false');
  if ((await panel.contents('.body-form button')).length === 0) return;
  await panel.choose(form);
  await eventually(() => panel.attribute('.body-text', 'aria-busy')).toBe('false');
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
const kinds = () =>
  panel.page.call(() => [
    ...new Set(Array.from(document.querySelectorAll('.body pre [class^="code-"]'), (each) => each.className)),
  ]);

test('indents JSON, and keeps each number and escape as it was sent', async () => {
  await open('/json');
  await eventually(() => panel.content(PRE)).toBe(
    [
      '{',
      '  "id": 9007199254740993,',
      '  "none": [],',
      '  "of": {',
      '    "a": [',
      '      1.0,',
      '      true,',
      '      "x\\u00e9"',
      '    ]',
      '  }',
      '}',
    ].join('\n'),
  );
  await eventually(kinds).toEqual(expect.arrayContaining(['code-number', 'code-string']));
  await open('/json', 'Source');
  await eventually(() => panel.content(PRE)).toBe(BODIES['/json']?.[1]);
});

test('sets minified HTML and a SOAP fault one element a line, and changes white space alone', async () => {
  await open('/minified');
  const html = await panel.contentWith(PRE, '\n');
  expect(html.split('\n').map((line) => line.trim())).toEqual(
    expect.arrayContaining(['<div class="box">', '<p>It <b>broke</b>.</p>', '<li>one</li>', '</html>']),
  );
  expect(withoutSpace(html)).toBe(withoutSpace(MINIFIED));
  await eventually(kinds).toEqual(expect.arrayContaining(['code-tag', 'code-string']));

  await open('/soap');
  const soap = await panel.contentWith(PRE, '\n');
  expect(soap.split('\n')).toContain('      <faultcode>soap:Server</faultcode>');
  expect(withoutSpace(soap)).toBe(withoutSpace(SOAP));
  await open('/soap', 'Source');
  await eventually(() => panel.content(PRE)).toBe(SOAP);
});

test('shows plain text as it is, numbered and in no other form', async () => {
  await open('/plain');
  await eventually(() => panel.content(PRE)).toBe(BODIES['/plain']?.[1]);
  expect(await panel.contents('.body-form button')).toEqual([]);
  const numbers = await panel.page.call(() =>
    Array.from(document.querySelectorAll('.body .code-line'), (line) => line.getAttribute('data-line')),
  );
  expect(numbers).toEqual(['1', '2', '3', '4']);
});

test('draws the beginning of a huge body at once, and all of it when asked', async () => {
  await open('/numbers');
  await panel.textWith('.show-all', 'Show all 40,002 lines');
  const drawn = await panel.contentWith(PRE, '\n  3000,');
  expect(drawn).not.toContain('\n  39999\n');
  await panel.click('.show-all');
  expect(withoutSpace(await panel.contentWith(PRE, '\n  39999\n]'))).toBe(NUMBERS);
  expect(await panel.text('.show-all')).toBe('');
});

test('shows what cannot be formatted as it was sent, and says so', async () => {
  for (const path of ['/broken-json', '/deep-json']) {
    await open(path);
    await panel.textWith('.body', 'Could not be formatted: shown as it was sent.');
    await eventually(() => panel.content(PRE)).toBe(BODIES[path]?.[1]);
  }
  await open('/broken-html');
  const shown = await panel.contentWith(PRE, '</table');
  expect(withoutSpace(shown)).toBe(withoutSpace(BODIES['/broken-html']?.[1] ?? ''));
});

test('marks the same evidence in both forms, and steps through it around the ends', async () => {
  await open('/iis');
  const marked = async () => withoutSpace((await panel.contents('.body mark')).join(''));
  await eventually(marked).toContain('IIS70Error=404,7,0x00000000');
  const pretty = await marked();
  expect(pretty).toContain('RequestFilteringModule');
  await open('/iis', 'Source');
  await eventually(marked).toBe(pretty);

  const stepper = '.evidence-stepper [role="status"]';
  const said = await panel.textWith(stepper, 'Evidence');
  const count = Number(/^Evidence: (\d+)$/.exec(said)?.[1]);
  expect(count).toBeGreaterThan(1);
  expect(await panel.contents('.body mark.current')).toEqual([]);
  const current = async () => withoutSpace((await panel.contents('.body mark.current')).join(''));
  const seen = new Set<string>();
  for (let at = 1; at <= count; at += 1) {
    await panel.choose('Next piece of evidence');
    await panel.textWith(stepper, `Evidence ${at}/${count}`);
    await eventually(current).not.toBe([...seen].at(-1) ?? '');
    seen.add(await current());
    await eventually(() =>
      panel.page.call(() => {
        const mark = document.querySelector('.body mark.current')?.getBoundingClientRect();
        const view = document.querySelector('.body-text')?.getBoundingClientRect();
        return mark !== undefined && view !== undefined && mark.top >= view.top - 1 && mark.top < view.bottom;
      }),
    ).toBe(true);
  }
  await panel.choose('Next piece of evidence');
  await panel.textWith(stepper, `Evidence 1/${count}`);
  await panel.choose('Previous piece of evidence');
  await panel.textWith(stepper, `Evidence ${count}/${count}`);
});

for (const [path, labels] of [
  ['/iis', ['Module', 'Notification', 'Handler', 'Error Code', 'Requested URL', 'Physical Path']],
  ['/iis-zh', ['模組', '通知', '處理常式', '錯誤碼', '要求的 URL', '實體路徑']],
] as const) {
  test(`lists what the page of ${path} states, in the page's own words`, async () => {
    await open(path);
    await panel.contentWith('.page-fields', deniedExtension.module);
    const fields = await panel.page.call(() =>
      Array.from(document.querySelectorAll('.page-fields dl > div'), (pair) => [
        pair.querySelector('dt')?.textContent ?? '',
        pair.querySelector('dd')?.firstChild?.textContent?.trim() ?? '',
      ]),
    );
    const { module, notification, handler, hresult, requestedUrl, physicalPath } = deniedExtension;
    const values = [module, notification, handler, hresult, requestedUrl, physicalPath];
    expect(fields.slice(0, labels.length)).toEqual(labels.map((label, at) => [label, values[at]]));
    expect(fields).toHaveLength(8);
  });
}

test('has no such table for a body that only quotes an error page', async () => {
  await open('/quoting');
  await panel.contentWith(PRE, '0x80070021');
  expect(await panel.contents('.page-fields')).toEqual([]);
});

test('remembers for all bodies, and through a reload, how they are shown', async () => {
  const pressed = () => panel.attribute('.body-bar [aria-label="Wrap long lines"]', 'aria-pressed');
  const isWrapped = () =>
    panel.page.call(() => {
      const pre = document.querySelector('.body pre');
      return pre !== null && getComputedStyle(pre).whiteSpace !== 'pre';
    });
  await open('/numbers', 'Source');
  expect([await pressed(), await isWrapped()]).toEqual(['true', true]);
  const isTooWide = () =>
    panel.page.call(() => {
      const view = document.querySelector('.body-text');
      return view !== null && view.scrollWidth > view.clientWidth;
    });
  expect(await isTooWide()).toBe(false);
  await panel.choose('Wrap long lines');
  await eventually(isWrapped).toBe(false);
  await eventually(isTooWide).toBe(true);
  await panel.select('/json');
  await eventually(() => panel.content(PRE)).toBe(BODIES['/json']?.[1]);
  expect([await pressed(), await isWrapped()]).toEqual(['false', false]);

  await panel.reload();
  await panel.select('/minified');
  await panel.contentWith(PRE, 'broke');
  expect(await pressed()).toBe('false');
  expect(await panel.content(PRE)).toBe(MINIFIED);
  await panel.choose('Wrap long lines');
  await panel.choose('Pretty');
});

test('shows request and response as they went over the wire', async () => {
  await panel.select('/json?sent=1');
  await panel.openTab('raw');
  const request = await panel.contentWith('.raw section:nth-of-type(1) pre', 'by the page');
  expect(request.split('\n')[0]).toBe('PUT /json?sent=1 HTTP/1.1');
  expect(request).toMatch(new RegExp(`^host: ${new URL(server.url).host}$`, 'im'));
  expect(request).toMatch(/^x-trace: <i>of the page<\/i>$/im);
  expect(request.split('\n\n').at(-1)).toBe('{"sent":"</pre><b>by the page"}');
  const response = await panel.contentWith('.raw section:nth-of-type(2) pre', '9007199254740993');
  expect(response.split('\n')[0]).toBe('HTTP/1.1 500 Internal Server Error');
  expect(response).toMatch(/^x-answer: <b>"of the server"<\/b>$/im);
  expect(response.split('\n\n').at(-1)).toBe(BODIES['/json']?.[1]);
  await panel.textWith('.raw section:nth-of-type(2)', 'it was sent as chunked');
});

test('makes no element of anything that was sent', async () => {
  const elements = () =>
    panel.page.call(
      () => document.querySelectorAll('.details :is(script, img, i, pre b, pre table, title)').length,
    );
  await panel.select('/hostile');
  await panel.openTab('raw');
  await panel.contentWith('.raw', "</pre><script>window.ran = 1</script><img src='/leak'");
  expect(await elements()).toBe(0);
  for (const form of ['Pretty', 'Source'] as const) {
    await open('/hostile', form);
    await panel.contentWith(PRE, "</pre><script>window.ran = 1</script><img src='/leak'");
    expect(await elements()).toBe(0);
  }
  for (const path of ['/broken-html', '/json?sent=1']) {
    await panel.select(path);
    await panel.openTab('raw');
    await panel.contentWith('.raw', path === '/broken-html' ? '</table' : '</pre><b>by the page');
    expect(await elements()).toBe(0);
  }
  expect(await panel.page.call(() => 'ran' in window)).toBe(false);
  expect(server.asked).not.toContain('/leak');
});
