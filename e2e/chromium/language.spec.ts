import { expect, test } from 'playwright/test';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { Chromium } from './browser';
import { eventually } from './eventually';
import { fetchEach } from './traffic';

let site: DemoSite;
let browser: Chromium;
test.beforeAll(async () => {
  site = await startDemoSite();
});
test.afterAll(() => site.close());
test.afterEach(() => browser.close());

test('speaks the browser’s Traditional Chinese in panel, popup and options', async () => {
  browser = await Chromium.launch({ devtools: true, language: 'zh-TW', theme: 'dark' });
  const panel = await browser.openPanel();
  const extension = await browser.extension();
  const language = await panel.page.call(() => chrome.i18n.getUILanguage());
  test.skip(language !== 'zh-TW', `This browser has no zh-TW locale; it speaks ${language}`);
  await browser.page.goto(`${site.url}/page/200`);
  await browser.page.evaluate(fetchEach, ['/iis/404.8/bin/site.dll']);
  await panel.textWith('.status-bar', '1 個失敗');
  await panel.select('/site.dll');
  const explanation = await panel.textWith('.explanation', '已確認');
  expect(explanation).toContain('修正方式');
  expect(explanation).toMatch(/404\.8\s+\p{Script=Han}/u);
  expect(await panel.text('.explanation .meaning')).toMatch(/\p{Script=Han}{4}/u);
  expect(await panel.text('.columns')).toContain('名稱');
  expect(await panel.page.call(() => document.documentElement.lang)).toBe('zh-TW');

  const options = await browser.openExtensionPage('src/options/index.html');
  await expect(options).toHaveTitle('Substatus 設定', { timeout: 20_000 });
  await expect(options.locator('#access').getByRole('status')).toHaveText('Substatus 可以監看所有網站。', {
    timeout: 20_000,
  });
  const popup = await browser.openExtensionPage(
    `src/popup/index.html?tab=${await extension.tabId(site.url)}`,
  );
  await expect(popup.getByRole('heading')).toHaveText('1 個失敗的要求', { timeout: 20_000 });
  await expect(popup.locator('li')).toContainText(/\p{Script=Han}{2}/u);
});

for (const theme of ['dark', 'light'] as const) {
  test(`follows DevTools’ ${theme} theme`, async () => {
    browser = await Chromium.launch({ devtools: true, theme });
    const panel = await browser.openPanel();
    expect(await panel.page.call(() => document.documentElement.dataset['theme'])).toBe(theme);
    const [ground = 0] = await panel.page.call(() =>
      [...(getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [])].map(Number),
    );
    await eventually(async () => (ground < 128 ? 'dark' : 'light')).toBe(theme);
  });
}
