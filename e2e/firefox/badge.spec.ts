import { expect } from 'playwright/test';
import { until } from '../wait';
import { test } from './fixtures';

test('counts a page that is itself missing, and keeps the count after the navigation', async ({
  site,
  firefox,
}) => {
  await firefox.goto(`${site.url}/page/404`);
  await until('the count', async () => (await firefox.badge()) === '1');
  await firefox.fetchAll(['/fail/later']);
  await until('one more', async () => (await firefox.badge()) === '2');
});

test('counts per tab, and the popup lists exactly what it counts', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  const first = await firefox.current();
  await firefox.fetchAll(['/page/404?a', '/fail/b', '/network/reset?c', '/ok']);
  await until('three failures', async () => (await firefox.badge()) === '3');

  await firefox.open('tab');
  await firefox.goto(`${site.url}/ok`);
  await firefox.fetchAll(['/page/403?d']);
  await until('one failure', async () => (await firefox.badge()) === '1');

  await firefox.turnTo(first);
  await until('the first count again', async () => (await firefox.badge()) === '3');
  const popup = await firefox.openPopup();
  await popup.textWith('h1', '3');
  const urls = await popup.call(() =>
    Array.from(document.querySelectorAll('li .url'), (element) => element.getAttribute('title')),
  );
  expect(urls.toSorted()).toEqual(
    ['/fail/b', '/network/reset?c', '/page/404?a'].map((path) => site.url + path),
  );
  expect((await popup.text('li:first-child b')).length).toBeGreaterThan(0);
});

test('counts a missing page of another site in the same tab, and in a new tab', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  // Another host is another process, in which Firefox has not yet found its tab.
  await firefox.goto(`${site.url.replace('127.0.0.1', 'localhost')}/page/404`);
  await until('the count', async () => (await firefox.badge()) === '1');
  await firefox.open('tab');
  await firefox.goto(`${site.url}/page/503`);
  await until('the new tab’s count', async () => (await firefox.badge()) === '1');
});

test('begins anew with the next page', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/page/500`);
  await until('the count', async () => (await firefox.badge()) === '1');
  await firefox.goto(`${site.url}/ok`);
  await until('no count', async () => (await firefox.badge()) === '');
});
