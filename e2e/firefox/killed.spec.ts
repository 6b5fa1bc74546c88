import { expect } from 'playwright/test';
import { until } from '../wait';
import type { Firefox } from './browser';
import { test } from './fixtures';
import type { Panel } from './panel';

const KILLS = 10;
/** Requests between two kills, so that each kill meets a background that is at work. */
const BETWEEN = 30;

declare const window: { sent: number; ended: Promise<number>; last: number };

/** Has the page ask for what fails, one after another, until {@link endStream}. */
const startStream = () => {
  window.sent = 0;
  window.last = Number.POSITIVE_INFINITY;
  window.ended = (async () => {
    while (window.sent < window.last) {
      window.sent += 1;
      await fetch(`/fail/${window.sent}`, { cache: 'no-store' }).then((response) => response.text());
    }
    return window.sent;
  })();
};
const sentSoFar = () => window.sent;
const endStream = () => {
  window.last = window.sent;
  return window.ended;
};

/** Kills the background again and again while the page's requests fail. @returns how many were sent. */
async function killInStream(firefox: Firefox): Promise<number> {
  await firefox.call(startStream);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await until('more requests', async () => (await firefox.call(sentSoFar)) >= kill * BETWEEN);
    await firefox.killBackground();
  }
  return firefox.call(endStream);
}

/** What the panel says of failures that it does not show. */
async function reported({ page }: Panel): Promise<number> {
  const numbers = await page.call(() =>
    Array.from(document.querySelectorAll('.status-bar .loss'), ({ textContent }) =>
      Number.parseInt((textContent ?? '').replaceAll(',', ''), 10),
    ),
  );
  return numbers.reduce((sum, number) => sum + number, 0);
}

test('the panel shows or reports every failure of a stream in which the background is killed', async ({
  site,
  firefox,
}) => {
  await firefox.goto(`${site.url}/ok`);
  const panel = await firefox.openPanel();
  const sent = await killInStream(firefox);
  await until(`${sent} shown or reported`, async () => {
    const found = (await panel.count()) + (await reported(panel));
    if (found !== sent) throw new Error(`${found} of ${sent}`);
    return true;
  });
  console.log(`${KILLS} kills, panel open: ${sent} sent, ${await panel.count()} shown`);
  // What arrives after the last kill is matched as ever: nothing turns up twice.
  await firefox.fetchAll(['/fail/after']);
  expect(await panel.row('/fail/after')).toMatchObject({ code: '500' });
  expect((await panel.count()) + (await reported(panel))).toBe(sent + 1);
});

test('without the toolbox a kill takes nothing that was counted, and counting goes on', async ({
  site,
  firefox,
}) => {
  const inspected = await firefox.current();
  const page = await firefox.openExtensionPage('src/options/index.html');
  await firefox.turnTo(inspected);
  await firefox.goto(`${site.url}/ok`);
  const tabId = await firefox.tabId();
  const countedUrls = async () =>
    new Set((await firefox.counted(page, tabId)).failures.map(({ url }) => url));

  await firefox.call(startStream);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await until('more requests', async () => (await firefox.call(sentSoFar)) >= kill * BETWEEN);
    const before = await countedUrls();
    await firefox.killBackground();
    const after = await countedUrls();
    expect([...before].filter((url) => !after.has(url))).toEqual([]);
  }
  const sent = await firefox.call(endStream);
  await until('the last failure', async () => (await countedUrls()).has(`${site.url}/fail/${sent}`));
  const counted = (await countedUrls()).size;
  console.log(
    `${KILLS} kills, no toolbox: ${sent} sent, ${counted} counted, ${sent - counted} lost on their way to the background`,
  );
});

test('a background that ended for idleness wakes and loses nothing', async ({ site, firefox }) => {
  const inspected = await firefox.current();
  const page = await firefox.openExtensionPage('src/options/index.html');
  await firefox.turnTo(inspected);
  await firefox.goto(`${site.url}/ok`);
  const tabId = await firefox.tabId();
  for (let round = 1; round <= KILLS; round += 1) {
    await firefox.killBackground();
    await firefox.fetchAll(Array.from({ length: BETWEEN }, (_, index) => `/fail/${round}/${index}`));
    await until(`${round * BETWEEN} failures`, async () => {
      const { failures } = await firefox.counted(page, tabId);
      if (failures.length !== round * BETWEEN) throw new Error(`${failures.length}`);
      return true;
    });
  }
});
