import { expect, test } from 'playwright/test';
import { Chromium } from './browser';
import { eventually } from './eventually';

let browser: Chromium;
test.beforeAll(async () => {
  browser = await Chromium.launch();
});
test.afterAll(() => browser.close());

test.describe('outside DevTools', () => {
  test('the popup looks a code up and opens it in a tab', async () => {
    const popup = await browser.openExtensionPage('src/popup/index.html');
    const field = popup.getByRole('combobox');
    await field.fill('404.13');
    await expect(popup.getByRole('option').first()).toContainText('404.13');
    const opened = browser.context.waitForEvent('page');
    // The popup may be gone before the key is up.
    await field.press('Enter').catch(() => undefined);
    const page = await opened;
    await expect(page.locator('h1:not(.visually-hidden)')).toContainText('404.13', { timeout: 20_000 });
    expect(new URL(page.url()).hash).toBe('#iis/404.13');
    await page.close();
  });

  test('an address leads to an entry, and the browser’s back button works', async () => {
    const page = await browser.openExtensionPage('src/reference/index.html#iis/404.13');
    const title = page.locator('h1:not(.visually-hidden)');
    await expect(title).toContainText('404.13', { timeout: 20_000 });
    await page.locator('.see-also .link').first().click();
    await expect(title).not.toContainText('404.13');
    await page.goBack();
    await expect(title).toContainText('404.13');
    await page.close();
  });

  test('a narrow page is walked by keyboard too, and shows what is typed next', async () => {
    const page = await browser.openExtensionPage('src/reference/index.html');
    await page.setViewportSize({ width: 480, height: 400 });
    const field = page.getByRole('combobox', { name: 'Search' });
    await expect(field).toBeFocused();
    await field.fill('404.1');
    const results = page.getByRole('listbox').getByRole('option');
    await expect(results.first()).toContainText('404.1');
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await expect(page.locator('h1:not(.visually-hidden)')).toContainText('404.10');
    await expect(field).toBeFocused();
    await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toHaveId(
      (await field.getAttribute('aria-activedescendant')) ?? '',
    );
    await page.keyboard.type('3');
    await expect(page.locator('h1:not(.visually-hidden)')).toHaveCount(0);
    await expect(results.first()).toContainText('404.13');

    await page.evaluate(() => {
      location.hash = '#iis/500.19';
    });
    await expect(page.locator('h1:not(.visually-hidden)')).toContainText('500.19');
    await field.fill('404.3');
    await expect(results.first()).toBeVisible();
    await expect(results.first()).toContainText('404.3');
    await page.close();
  });

  test('an address that leads nowhere leaves the search, and stays text', async () => {
    const page = await browser.openExtensionPage('src/reference/index.html#iis/<script>alert(1)</script>');
    await expect(page.locator('.families')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
    expect(await page.locator('body script').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Search' }).fill(`${'x'.repeat(10_000)}`);
    await expect(page.getByRole('status')).toContainText('Nothing found');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await page.close();
  });

  for (const path of ['src/reference/index.html', 'src/popup/index.html']) {
    test(`${path} says when the knowledge cannot be loaded`, async () => {
      const page = await browser.openWindow();
      const devtools = await browser.context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.setBlockedURLs', { urls: ['*/assets/en-*'] });
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      await expect(page.locator('body')).toContainText('The reference could not be loaded');
      await page.close();
    });
  }

  test('the keyword works after the background was killed', async () => {
    await browser.background();
    expect(await browser.killBackground()).toBe(true);
    const waking = await browser.openExtensionPage('src/popup/index.html');
    await expect(waking.getByRole('combobox')).toBeVisible();
    await waking.close();
    const opened = browser.context.waitForEvent('page');
    await (await browser.background()).evaluate(() => {
      chrome.omnibox.onInputEntered.dispatch('404.13', 'newForegroundTab');
    });
    const page = await opened;
    await eventually(async () => new URL(page.url()).hash).toBe('#iis/404.13');
    await page.close();
  });

  for (const [text, hash] of [
    ['404.13', '#iis/404.13'],
    ['0x80070021', '#hresult/0x80070021'],
    ['530', '#ftp/530'],
    ['directory listing', '#?q=directory%20listing'],
  ] as const) {
    test(`the keyword takes "${text}" to ${hash}`, async () => {
      const opened = browser.context.waitForEvent('page');
      await (await browser.background()).evaluate((entered) => {
        chrome.omnibox.onInputEntered.dispatch(entered, 'newForegroundTab');
      }, text);
      const page = await opened;
      await eventually(async () => new URL(page.url()).hash).toBe(hash);
      await page.close();
    });
  }

  test('the keyword suggests entries as one types', async () => {
    const suggested = await (await browser.background()).evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          chrome.omnibox.onInputChanged.dispatch('404.1', resolve);
        }),
    );
    expect(suggested[0]).toMatchObject({ content: '404.1' });
    expect(suggested[1]?.description).toContain('<match>404.10</match>');
  });
});
