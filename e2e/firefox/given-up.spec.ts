import { expect } from 'playwright/test';
import { KINDS, loadMissing, openStreams, startGivenUpServer } from '../given-up';
import type { OwnServer } from '../own-server';
import { until } from '../wait';
import { test } from './fixtures';

const EACH = 5;

let server: OwnServer;
test.beforeAll(async () => {
  server = await startGivenUpServer();
});
test.afterAll(() => server.close());

test('lists what is missing by its status, and hides what nobody waits for any more', async ({ firefox }) => {
  await firefox.goto(`${server.url}/page`);
  const panel = await firefox.openPanel();
  for (const kind of KINDS) await firefox.call(loadMissing, { kind, count: EACH });
  await firefox.call(openStreams, { count: EACH, stay: false });
  await panel.counts(KINDS.length * EACH);
  const shown = async () =>
    [...new Set((await panel.allRows()).map(({ code, answeredBy }) => `${code} ${answeredBy}`))].join();
  await until('every row to be read', async () => {
    expect(await shown()).toBe('404 IIS 10.0');
    return true;
  });
  await panel.page.textWith('.status-bar', `${EACH} requests hidden as noise`);
  expect(await firefox.badge()).toBe(`${KINDS.length * EACH}`);
});
