import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { answerer } from '../../src/evidence/answerers';
import { type Case, targetOf } from '../demo-site/case';
import { cases } from '../demo-site/families';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { type OwnServer, startServer } from '../own-server';
import { type Blocker, writeBlocker } from './blocker';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { ExtensionPage } from './extension';
import { Management } from './management';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

let site: DemoSite;
let sockets: OwnServer;
let blocker: Blocker;
let browser: Chromium;
let panel: Panel;
let extension: ExtensionPage;

test.beforeAll(async () => {
  site = await startDemoSite();
  sockets = await startServer(
    (_request, response) => response.end('ok'),
    (key, socket) => {
      // https://www.rfc-editor.org/rfc/rfc6455#section-1.3
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      );
    },
  );
  blocker = await writeBlocker('/advert/');
  browser = await Chromium.launch({
    devtools: true,
    others: [blocker.folder],
    // So high that the whole list is drawn.
    size: { width: 1280, height: 3000 },
  });
  panel = await browser.openPanel();
  extension = await browser.extension();
});
test.afterAll(async () => {
  await browser.close();
  await blocker.remove();
  await sockets.close();
  await site.close();
});
test.beforeEach(async () => {
  await browser.page.goto(`${site.url}/page/200`);
  await panel.choose('Noise', false);
  await panel.choose('Preserve log', false);
  await panel.clear();
});

const badge = async () => extension.badge(await extension.tabId(site.url));

/** Code and place of the row that a case is to have; undefined for one that is not to be listed. */
function wantedRow(row: Case): string | undefined {
  const { expect: wanted, path } = row;
  const { origin, pathname } = new URL(targetOf(row, site));
  // A chain of redirects ends elsewhere than it began, but below the same path.
  const place = `${origin}${row.at || pathname.startsWith(path) ? pathname : path}`;
  if ('quiet' in wanted) return undefined;
  if ('error' in wanted) return wanted.error === 'ERR_ABORTED' ? undefined : `${wanted.error} ${place}`;
  // Chromium keeps no body beside so large an upload nor of a font, and only the body names the sub-status.
  const isLost = (row.ask?.bodySize ?? 0) > 30_000_000 || row.ask?.by === 'font';
  return `${wanted.status}${wanted.substatus === undefined || isLost ? '' : `.${wanted.substatus}`} ${place}`;
}

test('lists every failing case of the demo site once, with its code, and nothing else', async () => {
  await browser.page.goto(`${site.url}/?run`);
  await browser.page.evaluate(() => Reflect.get(window, 'done'));
  const wanted = cases.flatMap((row) => wantedRow(row) ?? []).toSorted();
  const preflights = ['401 /cors/preflight-401', '405 /cors/preflight-405'];
  const shown = async () => {
    const rows = await panel.rows();
    const place = (url: string) => `${new URL(url).origin}${new URL(url).pathname}`;
    const ofPage = rows.filter(({ method }) => method !== 'OPTIONS');
    return {
      requests: ofPage.map(({ code, url }) => `${code} ${place(url)}`).toSorted(),
      preflights: rows
        .filter(({ method }) => method === 'OPTIONS')
        .map(({ code, url }) => `${code} ${new URL(url).pathname}`)
        .toSorted(),
    };
  };
  await eventually(shown).toEqual({ requests: wanted, preflights });
});

test('names who answered', async () => {
  const answered = cases.flatMap((row) => {
    const { expect: wanted, ask } = row;
    if (!('answeredBy' in wanted) || wanted.answeredBy === undefined || wanted.answeredBy === 'other')
      return [];
    const isPlain = ask === undefined || (ask.by === undefined && ask.method === undefined);
    return isPlain ? [{ row, name: answerer(wanted.answeredBy).name }] : [];
  });
  expect(answered.length).toBeGreaterThan(20);
  await browser.page.evaluate(
    fetchEach,
    answered.map(({ row }) => targetOf(row, site)),
  );
  await eventually(async () => {
    const rows = await panel.rows();
    return answered.flatMap(({ row, name }) => {
      const shown = rows.find(({ url }) => new URL(url).pathname.startsWith(row.path));
      return shown?.answeredBy.startsWith(name) ? [] : [`${row.path}: ${shown?.answeredBy}, not ${name}`];
    });
  }).toEqual([]);
});

test('passes over what succeeded', async () => {
  await browser.page.evaluate(fetchEach, ['/ok', '/quiet/204', '/quiet/304', '/quiet/redirect']);
  await browser.page.evaluate(
    async (url) => {
      await fetch('/quiet/206', { headers: { Range: 'bytes=0-3' } });
      const socket = new WebSocket(url);
      await new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
      });
      socket.close();
    },
    `${sockets.url.replace('http', 'ws')}/`,
  );
  await browser.page.evaluate(fetchEach, ['/fail/last']);
  await panel.row('/fail/last');
  expect(await panel.codes()).toEqual(['500']);
});

test('says of a WebSocket that did not open where its status stands, as Chromium tells none', async () => {
  await browser.page.evaluate(
    (url) =>
      new Promise((resolve) => {
        new WebSocket(url).onerror = resolve;
      }),
    `${site.url.replace('http:', 'ws:')}/websocket/404`,
  );
  const { code, cause, certainty } = await panel.row('/websocket/404');
  expect([code, cause, certainty]).toEqual(['ERR_FAILED', 'a WebSocket that did not open', 'Likely']);
  await panel.select('/websocket/404');
  expect(await panel.textWith('.tab-panel', 'Unexpected response code:')).not.toContain('refused by CORS');
});

test('keeps the redirects that led to a failure', async () => {
  await browser.page.evaluate(fetchEach, ['/redirect/chain']);
  await panel.select('/redirect/chain?step=3');
  await panel.openTab('headers');
  await panel.textWith('.tab-panel', 'Redirects');
  const places = ['', '?step=1', '?step=2', '?step=3'].map((step) => `${site.url}/redirect/chain${step}`);
  const shown = await panel.page.call(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.redirects li'), (hop) => hop.innerText.split(/\s+/)),
  );
  const hops = [301, 302, 307, 404].map((status, at) => [`${status}`, places[at]]);
  expect(shown.map((words) => words.slice(0, 2))).toEqual(hops);
  await panel.openTab('diagnosis');
});

test('hides what the page cancelled and what another extension blocked, until Noise is checked', async () => {
  await browser.page.evaluate(async () => {
    const abort = new AbortController();
    const answer = fetch('/network/aborted', { signal: abort.signal });
    setTimeout(() => abort.abort(), 50);
    await answer.catch(() => undefined);
  });
  await browser.page.evaluate(fetchEach, ['/advert/banner', '/page/404']);
  await panel.textWith('.status-bar', '2 requests hidden as noise');
  await eventually(() => panel.paths()).toEqual(['/page/404']);
  await eventually(badge).toBe('1');
  await panel.choose('Noise', true);
  await eventually(() => panel.codes()).toEqual(['ERR_ABORTED', 'ERR_BLOCKED_BY_CLIENT', '404']);
  expect(await badge()).toBe('1');
});

test('lists what a service worker asked for once, under a heading of its own', async () => {
  await browser.page.goto(`${site.url}/sw`);
  await browser.page.evaluate(() => Reflect.get(window, 'done'));
  await browser.page.evaluate(fetchEach, ['/page/404']);
  await panel.row('/fail/worker');
  await eventually(() => panel.headings()).toEqual([
    `${site.url}/sw`,
    'Service workers and other traffic without a tab',
  ]);
  // DevTools alone sees a preflight. When its row is there, whatever DevTools saw before has its row too.
  const preflight = `${site.otherUrl}/cors/preflight-405`;
  await browser.page.evaluate((url) => fetch(url, { method: 'DELETE' }).catch(() => undefined), preflight);
  await eventually(async () => (await panel.rows()).map(({ method }) => method)).toContain('OPTIONS');
  expect((await panel.paths()).filter((path) => !path.startsWith('/cors/'))).toEqual([
    '/page/404',
    '/fail/worker',
  ]);
  await eventually(badge).toBe('3');
});

test('forgets a tab that is closed, and no other', async () => {
  const management = await Management.open(browser);
  await management.collectErrors();
  await browser.page.evaluate(fetchEach, ['/fail/stays']);
  const other = await browser.openWindow();
  await other.goto(`${site.otherUrl}/page/200`);
  await other.evaluate(fetchEach, ['/fail/goes']);
  await eventually(() => extension.stored()).toContain('/fail/goes');
  await other.close();
  await eventually(() => extension.stored()).not.toContain('/fail/goes');
  expect(await panel.paths()).toEqual(['/fail/stays']);
  expect(await badge()).toBe('1');
  expect(await management.errors()).toEqual([]);
  await management.page.close();
});

test('lets a download and an answer without content leave the page as it was', async () => {
  await browser.page.evaluate(fetchEach, ['/fail/before']);
  for (const path of ['/download', '/no-content']) {
    const asked = browser.page.waitForRequest(site.url + path);
    await browser.page.evaluate((to) => location.assign(to), path);
    await asked;
  }
  await browser.page.evaluate(fetchEach, ['/fail/after']);
  await panel.row('/fail/after');
  expect(await panel.paths()).toEqual(['/fail/before', '/fail/after']);
  expect(await panel.headings()).toEqual([]);
  await eventually(badge).toBe('2');
});

test('lists the failure of a page itself, with and without a response', async () => {
  await browser.page.goto(`${site.url}/page/404`);
  await eventually(() => panel.paths()).toEqual(['/page/404']);
  await browser.page.goto(`${site.refusedUrl}/start`).catch(() => undefined);
  await eventually(() => panel.codes()).toEqual(['ERR_CONNECTION_REFUSED']);
  await eventually(() => panel.paths()).toEqual(['/start']);
});
