/** What failures have in common, and what is no failure at all. */
import { expect, test } from 'playwright/test';
import { type OwnServer, startServer } from '../own-server';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { ExtensionPage } from './extension';
import type { Panel } from './panel';
import { fetchEach } from './traffic';

const LOCKED =
  '<title>IIS 10.0 Detailed Error - 500.19 - Internal Server Error</title><h3>HTTP Error 500.19 - Internal Server Error</h3>' +
  '<table><tr><th>Module</th><td>IIS Web Core</td></tr><tr><th>Notification</th><td>BeginRequest</td></tr>' +
  '<tr><th>Handler</th><td>StaticFile</td></tr><tr><th>Error Code</th><td>0x80070021</td></tr>' +
  '<tr><th>Config Error</th><td>This configuration section cannot be used at this path.</td></tr>' +
  '<tr><th>Config File</th><td>\\\\?\\C:\\site\\web.config</td></tr></table>' +
  '<a href="https://go.microsoft.com/fwlink/?LinkID=62293&amp;IIS70Error=500,19,0x80070021,17763">more</a>';

const WORKER = `
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  self.addEventListener('fetch', (event) => {
    const { pathname } = new URL(event.request.url);
    if (pathname === '/worker/made') event.respondWith(new Response('of the worker', { status: 503 }));
    if (pathname === '/worker/passed') event.respondWith(fetch(event.request));
  });`;

let server: OwnServer;
let browser: Chromium;
let panel: Panel;
let extension: ExtensionPage;
let tabId: number;
/** Paths that were asked for, so that the second time is answered otherwise. */
const asked = new Set<string>();

test.beforeAll(async () => {
  server = await startServer(({ url = '' }, response) => {
    const headers = { 'Content-Type': 'text/html', Server: 'Microsoft-IIS/10.0' };
    if (url === '/worker.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(WORKER);
    } else if (url.startsWith('/locked')) {
      response.writeHead(500, headers).end(LOCKED);
    } else if (url.startsWith('/windows') && !asked.has(url)) {
      asked.add(url);
      response.writeHead(401, { ...headers, 'WWW-Authenticate': 'Negotiate' }).end('<p>Sign in</p>');
    } else if (url.startsWith('/missing') || url === '/worker/passed') {
      response.writeHead(404, { ...headers, 'CF-Ray': '8f2b1c3d4e5f6789-TPE', Via: '1.1 proxy' }).end('gone');
    } else {
      response.writeHead(200, headers).end('<!doctype html><link rel="icon" href="data:,">');
    }
  });
  browser = await Chromium.launch({ devtools: true, dock: 'bottom' });
  panel = await browser.openPanel();
  extension = await browser.extension();
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

test.beforeEach(async () => {
  asked.clear();
  await browser.page.bringToFront();
  await browser.page.goto(`${server.url}/`);
  tabId = await extension.tabId(server.url);
});

const setGrouping = (to: string) =>
  panel.page.call((value) => {
    const select = document.querySelector('#group');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, to);

test('failures with one root cause are one problem, told with its fix once', async () => {
  await browser.page.evaluate(fetchEach, ['/locked/1', '/locked/2', '/locked/3', '/missing/a', '/missing/b']);
  await eventually(() => panel.codes()).toEqual(['500.19', '500.19', '500.19', '404', '404']);
  await setGrouping('problem');
  await eventually(() => panel.headings()).toHaveLength(3);
  const headings = await panel.headings();
  expect(headings[0]).toMatch(/^500\.19 section locked/);
  const counts = await panel.page.call(() =>
    Array.from(document.querySelectorAll('.lines .heading .quiet'), (each) => each.textContent ?? ''),
  );
  expect(counts[0]).toMatch(/^3 requests, since \d\d:\d\d:\d\d$/);
  expect(counts.slice(1).every((each) => each.startsWith('1 request, since'))).toBe(true);
  await panel.select('/locked/2');
  await panel.openTab('diagnosis');
  await panel.textWith('.same-problem', '3 failures share this cause');
  await setGrouping('page');
});

test('are counted on their tab and at the timeline while only failures are looked at', async () => {
  await browser.page.evaluate(fetchEach, ['/locked/4', '/locked/5', '/missing/d', '/missing/e']);
  await eventually(() => panel.contents('#tab-problems .tab-count')).toEqual(['3']);
  await panel.textWith('.timeline', '4 failures · 3 problems');
});

test('names the layers and the numbers to tell support', async () => {
  await browser.page.evaluate(fetchEach, ['/missing/c']);
  const row = await panel.row('/missing/c');
  expect([row.answeredBy, row.via]).toEqual(['IIS 10.0', 'via Cloudflare']);
  await panel.select('/missing/c');
  await panel.openTab('diagnosis');
  await panel.textWith('.chain', 'Cloudflare');
  expect(await panel.text('.chain .writer')).toBe('IIS 10.0');
  expect(await panel.text('.ids')).toContain('8f2b1c3d4e5f6789-TPE');
});

test('a step of Windows authentication is noise once the request succeeds, and says so', async () => {
  await browser.page.evaluate(fetchEach, ['/windows/data']);
  await eventually(() => panel.codes()).toEqual(['401']);
  await eventually(() => extension.badge(tabId)).toBe('1');
  await browser.page.evaluate(fetchEach, ['/windows/data']);
  await eventually(() => panel.count()).toBe(0);
  await eventually(() => extension.badge(tabId)).toBe('');
  await panel.choose('Noise', true);
  await eventually(() => panel.codes()).toEqual(['401']);
  await panel.select('/windows/data');
  await panel.openTab('diagnosis');
  await panel.textWith('.noise-reason', 'expected step of Windows authentication');
  await panel.choose('Noise', false);
});

test('another success on the same connection does not make it one', async () => {
  await browser.page.evaluate(fetchEach, ['/windows/other', '/ok', '/ok?again']);
  await eventually(() => panel.codes()).toEqual(['401']);
  await browser.page.evaluate(fetchEach, ['/locked/last']);
  await eventually(() => panel.codes()).toEqual(['401', '500.19']);
  await eventually(() => extension.badge(tabId)).toBe('2');
});

test('tells a service worker’s own answer from one that it passed on', async () => {
  await browser.page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
  await browser.page.evaluate(fetchEach, ['/worker/made', '/worker/passed']);
  await eventually(async () => (await panel.row('/worker/made')).answeredBy).toBe('service worker');
  expect((await panel.row('/worker/made')).cause).toBe("the page's service worker answered");
  await browser.page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });
});
