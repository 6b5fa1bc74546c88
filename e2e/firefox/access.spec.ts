import { expect } from 'playwright/test';
import { until } from '../wait';
import { test } from './fixtures';

test('without access lists what the toolbox saw and offers the grant, which starts recording', async ({
  site,
  firefox,
}) => {
  await firefox.privileged('revoke');
  await firefox.goto(`${site.url}/ok`);
  const inspected = await firefox.current();
  const panel = await firefox.openPanel();
  await panel.page.textWith('.banner', 'may not watch this site');
  await firefox.fetchAll(['/iis/404.13/upload.ashx', '/fail/orders']);
  await panel.counts(2);
  await until('the sub-status', async () => (await panel.row('/upload.ashx')).code === '404.13');

  await panel.page.click('.banner button');
  const options = await firefox.view('tab', '/src/options/');
  await options.click('button.primary');
  await options.textWith('[role="status"]', 'may watch all sites');

  await until('the banner to go', async () => (await panel.page.text('.banner')) === '');
  await firefox.turnTo(inspected);
  await firefox.fetchAll([`${site.refusedUrl}/granted`]);
  // Only webRequest names a network error.
  expect(await panel.row('/granted')).toMatchObject({ code: 'NS_ERROR_CONNECTION_REFUSED' });
  await panel.counts(3);
});

test('access taken away while the panel is open brings the banner', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  expect(await panel.page.text('.banner')).toBe('');
  await firefox.privileged('revoke');
  await panel.page.textWith('.banner', 'may not watch this site');
  await firefox.privileged('grant');
  await until('the banner to go', async () => (await panel.page.text('.banner')) === '');
});
