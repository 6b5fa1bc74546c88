/** Pages and frames that the browser cannot show: of one request it tells by status and by error, and of some it tells twice. */
import { test } from 'playwright/test';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { Panel } from './panel';

/** What each path answers: status and headers. */
const ANSWERS: Readonly<Record<string, readonly [number, Readonly<Record<string, string>>]>> = {
  '/empty': [404, {}],
  '/download': [404, { 'Content-Disposition': 'attachment' }],
  '/refused': [404, { 'X-Frame-Options': 'DENY' }],
  '/not-framed': [200, { 'X-Frame-Options': 'DENY' }],
  '/loop': [302, { Location: '/loop' }],
};

let server: OwnServer;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const [status, headers] = ANSWERS[path] ?? [200, {}];
    response.writeHead(status, { 'Content-Type': 'text/html', ...headers });
    response.end(path === '/empty' ? '' : '<!doctype html><link rel="icon" href="data:,">');
  });
  browser = await Chromium.launch({ devtools: true, dock: 'undocked', size: { width: 1280, height: 800 } });
  panel = await browser.openPanel();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Each row: its code, its name, and whether DevTools' entry is there. */
const shown = async () =>
  (await panel.rows()).map(({ code, name, time }) => `${code} ${name} ${/ms$/.test(time) ? 'timed' : time}`);

test('a page with an error status and nothing to show is one failure', async () => {
  await browser.page.goto(`${server.url}/empty`).catch(() => undefined);
  await eventually(shown).toEqual(['404 empty timed']);
});

test('a frame is one failure, by its status where it has one', async () => {
  await browser.page.goto(`${server.url}/`);
  await panel.clear();
  const expected: string[] = [];
  for (const [path, row] of [
    ['/download', '404 download timed'],
    ['/refused', '404 refused timed'],
    ['/loop', 'ERR_TOO_MANY_REDIRECTS loop timed'],
    // Only DevTools tells of these; the second is there when nothing waits any more for what came before.
    ['/not-framed', 'ERR_BLOCKED_BY_RESPONSE not-framed timed'],
    ['/not-framed?again', 'ERR_BLOCKED_BY_RESPONSE not-framed?again timed'],
  ] as const) {
    await browser.page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, path);
    expected.push(row);
    await eventually(shown).toEqual(expected);
  }
});
