import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import { Management } from './management';
import { fetchEach } from './traffic';

let site: DemoSite;
let browser: Chromium;
test.beforeAll(async () => {
  site = await startDemoSite();
  browser = await Chromium.launch({ devtools: true });
});
test.afterAll(async () => {
  await browser.close();
  await site.close();
});

test('lists what DevTools saw while access is withheld, offers the grant, and counts once it is given', async () => {
  const panel = await browser.openPanel();
  const management = await Management.open(browser);
  const extension = await browser.extension();
  await browser.page.goto(`${site.url}/page/200?granted`);
  const tabId = await extension.tabId(site.url);
  expect(await panel.text('.banner')).toBe('');

  await management.setHostAccess('ON_CLICK');
  await browser.page.goto(`${site.url}/page/200?withheld`);
  await panel.textWith('.banner', 'may not watch this site');
  await browser.page.evaluate(fetchEach, ['/page/404', '/iis/404.8/bin/site.dll']);
  await eventually(() => panel.codes()).toEqual(['404', '404.8']);

  const opened = browser.context.waitForEvent('page');
  await panel.choose('Allow access…');
  const options = await opened;
  await expect(options).toHaveURL(/\/src\/options\/index\.html$/, { timeout: 20_000 });
  await expect(options.locator('#access').getByRole('status')).toHaveText(
    'Substatus may not watch all sites.',
    {
      timeout: 20_000,
    },
  );

  await management.setHostAccess('ON_ALL_SITES');
  await expect(options.locator('#access').getByRole('status')).toHaveText('Substatus may watch all sites.', {
    timeout: 20_000,
  });
  await eventually(() => panel.text('.banner')).toBe('');
  await browser.page.goto(`${site.url}/page/200?again`);
  await browser.page.evaluate(fetchEach, ['/page/404']);
  await eventually(() => extension.badge(tabId)).toBe('1');
  await eventually(() => panel.codes()).toEqual(['404']);
});
