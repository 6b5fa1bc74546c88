import { expect } from 'playwright/test';
import { type Case, targetOf } from '../demo-site/case';
import { cases } from '../demo-site/families';
import { until } from '../wait';
import { test } from './fixtures';

test('lists each failing request once, with who answered and why', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  await firefox.fetchAll([
    '/page/404',
    '/fail/orders',
    '/network/reset',
    '/iis/404.13/upload.ashx',
    `${site.refusedUrl}/api/items`,
  ]);
  await panel.counts(5);
  // The sub-status stands in the body, which comes a moment after the row.
  await until('the sub-status', async () => (await panel.row('/upload.ashx')).code === '404.13');
  const rows = Object.fromEntries((await panel.rows()).map((row) => [new URL(row.url).pathname, row]));
  expect(rows).toMatchObject({
    '/page/404': { code: '404', method: 'GET', answeredBy: 'unknown' },
    '/fail/orders': { code: '500' },
    '/network/reset': { code: 'NS_ERROR_NET_RESET', answeredBy: 'browser' },
    '/api/items': { code: 'NS_ERROR_CONNECTION_REFUSED', certainty: 'Likely' },
    '/iis/404.13/upload.ashx': {
      answeredBy: 'IIS 10.0',
      certainty: 'Confirmed',
      cause: 'body above maxAllowedContentLength',
    },
  });
});

test('matches equal requests with the toolbox’s own entries one to one', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  const same = Array.from({ length: 12 }, () => '/fail/same');
  await firefox.fetchAll(same);
  await firefox.fetchAll(same);
  await panel.counts(24);
  await until('an entry for every row', async () => (await panel.rows()).every(({ time }) => time !== '–'));
  await panel.counts(24);
});

/** The cases that end with a status whatever the browser. */
const answered = cases.filter(({ expect }) => 'status' in expect && expect.status >= 400);

function codeOf({ expect }: Case): string {
  if (!('status' in expect)) return '';
  return expect.substatus === undefined ? String(expect.status) : `${expect.status}.${expect.substatus}`;
}

test('reads every status and sub-status of the demo site', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/`);
  const panel = await firefox.openPanel();
  for (const { path } of answered) {
    await firefox.call((name) => {
      document.querySelector<HTMLElement>(`[data-run="${name}"]`)?.click();
    }, path);
  }
  await panel.counts(answered.length);
  const wanted = answered.map((row) => `${codeOf(row)} ${pathOf(row, targetOf(row, site))}`).toSorted();
  await until('every code', async () => {
    const shown = (await panel.allRows()).map(({ code, url }) => `${code} ${new URL(url).pathname}`);
    expect(shown.toSorted()).toEqual(wanted);
    return true;
  });
});

/** The path that ends a case: a chain of redirects ends elsewhere than it began, but below the same path. */
function pathOf({ path }: Case, target: string): string {
  const { pathname } = new URL(target);
  return pathname.startsWith(path) ? pathname : path;
}
