import { expect } from 'playwright/test';
import { test } from './fixtures';

const PAGE = '/iis/404.0/zh-TW/missing.html';

test('shows the decoded body, the headers that were sent, and the timing', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  await firefox.fetchAll([PAGE]);
  await panel.select(PAGE);

  await panel.openTab('body');
  await panel.page.contentWith('.body pre', '詳細錯誤');
  expect(await panel.page.text('.body-bar')).toContain('text/html');

  await panel.openTab('headers');
  const headers = await panel.page.textWith('#tab-panel', 'Request headers');
  expect(headers).toContain('Sec-Fetch-Mode');
  expect(headers).toContain('Microsoft-IIS/10.0');

  await panel.openTab('timing');
  const timing = await panel.page.textWith('#tab-panel', 'Waiting for the response');
  expect(timing).toMatch(/Duration\s+\d+ ms/);

  await panel.openTab('diagnosis');
  const explanation = await panel.page.textWith('#tab-panel', '404.0');
  expect(explanation).toContain(PAGE);
});

test('a failure from before the toolbox was opened says what is not known', async ({ site, firefox }) => {
  await firefox.goto(`${site.url}/ok`);
  await firefox.fetchAll([PAGE]);
  const panel = await firefox.openPanel();
  await panel.select(PAGE);
  await panel.openTab('body');
  await panel.page.textWith('#tab-panel', 'DevTools logged nothing');
});
