import { expect } from 'playwright/test';
import { until } from '../wait';
import { test } from './fixtures';
import type { View } from './view';

const themeOf = (page: View) =>
  page.call(() => ({
    name: document.documentElement.dataset['theme'],
    // The colour as it is painted: dark when its channels are small.
    dark: /^rgb\((\d+),/.exec(getComputedStyle(document.body).backgroundColor)?.[1],
  }));

test('follows the toolbox’s theme, also when it changes', async ({ site, firefox }, info) => {
  await firefox.privileged('setPreference', 'devtools.theme', 'dark');
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  const { page } = panel;
  await firefox.fetchAll(['/iis/404.13/upload.ashx', '/fail/orders', '/network/reset']);
  await panel.select('/upload.ashx');
  const theme = async () => {
    const { name, dark } = await themeOf(page);
    return { name, isDark: Number(dark) < 128 };
  };
  expect(await theme()).toEqual({ name: 'dark', isDark: true });
  await firefox.screenshot(info.outputPath('dark.png'));
  await firefox.privileged('setPreference', 'devtools.theme', 'light');
  await until('the light theme', async () => (await theme()).name === 'light');
  expect(await theme()).toEqual({ name: 'light', isDark: false });
  await firefox.screenshot(info.outputPath('light.png'));
});

test('speaks the browser’s language', async ({ site, firefox }, info) => {
  await firefox.privileged('setLanguage', 'zh-TW');
  await firefox.goto(`${site.url}/ok`);
  const { page } = await firefox.openPanel('記錄中');
  await firefox.fetchAll(['/page/404']);
  await page.textWith('.columns', '狀態');
  expect(await page.call(() => document.documentElement.lang)).toBe('zh-TW');
  await firefox.screenshot(info.outputPath('zh-TW.png'));
});
