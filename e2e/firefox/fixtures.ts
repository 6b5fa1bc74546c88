import { test as base } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Firefox } from './browser';

/** Tests that get a demo site and a Firefox of their own. */
export const test = base.extend<{ site: DemoSite; firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  site: async ({}, use) => {
    const site = await startDemoSite();
    await use(site);
    await site.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  firefox: async ({}, use) => {
    const firefox = await Firefox.launch();
    await use(firefox);
    await firefox.close();
  },
});
