import { expect, test } from 'playwright/test';
import { GROUPINGS } from '../../src/settings/schema';
import { type DemoSite, startDemoSite } from '../demo-site/site';
import { axeFindings } from './axe';
import { Chromium } from './browser';
import { eventually } from './eventually';
import type { ExtensionPage } from './extension';
import { Management } from './management';
import type { Panel } from './panel';
import { Pointer } from './pointer';
import { fetchAll, fetchEach } from './traffic';

let site: DemoSite;
let browser: Chromium;
let panel: Panel;

test.beforeAll(async () => {
  site = await startDemoSite();
});
test.afterAll(() => site.close());

/** Failures of every kind: the last is of noise. */
const PATHS = [
  '/page/404',
  '/fail/orders',
  '/iis/404.8/bin/site.dll',
  '/nginx/502',
  '/network/empty',
  '/fail/orders',
];

async function fail(paths: readonly string[] = PATHS): Promise<void> {
  await browser.page.evaluate(fetchEach, paths);
  await panel.row(paths.at(-1) ?? '');
}

async function abort(): Promise<void> {
  await browser.page.evaluate(() =>
    fetch('/network/aborted', { signal: AbortSignal.timeout(30) }).catch(() => undefined),
  );
  await panel.textWith('.status-bar', 'hidden as noise');
  await panel.choose('Noise', true);
  await panel.row('/network/aborted');
}

async function openMenu(button: string): Promise<void> {
  await panel.click(button);
  await panel.textWith('.menu', '');
  await eventually(() => panel.page.call(() => document.querySelector('.menu:popover-open') !== null)).toBe(
    true,
  );
}

/** What the panel may look like, and how it gets there from an empty list. */
const STATES: Readonly<Record<string, () => Promise<unknown>>> = {
  'nothing failed': async () => panel.textWith('.empty', 'No failing requests'),
  'no match': async () => {
    await fail();
    await panel.filter('nowhere');
    await panel.textWith('.empty', 'No failure matches');
  },
  'one row': () => fail(['/fail/orders']),
  'hundreds of rows': async () => {
    await browser.page.evaluate(
      fetchAll,
      Array.from({ length: 300 }, (_, index) => `/fail/${index}`),
    );
    await eventually(() => panel.count()).toBe(300);
    await panel.page.call(() => document.querySelector('#list')?.scrollTo(0, 1000));
  },
  noise: async () => {
    await fail();
    await abort();
  },
  ...Object.fromEntries(
    GROUPINGS.map((grouping) => [
      `grouped by ${grouping}`,
      async () => {
        await panel.choose('Preserve log', true);
        await fail();
        await browser.page.goto(`${site.url}/page/200?again`);
        await fail(['/page/403']);
        await panel.groupBy(grouping);
        if (grouping !== 'none')
          await eventually(async () => (await panel.headings()).length).toBeGreaterThan(0);
      },
    ]),
  ),
  ...Object.fromEntries(
    (['diagnosis', 'headers', 'body', 'timing', 'raw'] as const).map((tab) => [
      `the details' ${tab}`,
      async () => {
        await fail();
        await panel.select('/iis/404.8/bin/site.dll');
        await panel.openTab(tab);
        await eventually(() => panel.content('.tab-panel')).not.toBe('');
      },
    ]),
  ),
  'sorted, with repeats': async () => {
    await fail();
    await panel.click('[data-column="name"]');
    await panel.select('/fail/orders');
    await panel.focusList();
    await panel.press('ArrowRight');
    await eventually(() => panel.page.call(() => document.querySelector('.line.repeat') !== null)).toBe(true);
  },
  'a row selected by keys': async () => {
    await fail();
    await panel.focusList();
    await panel.press('End');
    await eventually(() =>
      panel.page.call(() => document.querySelector('#list:focus [aria-selected="true"]') !== null),
    ).toBe(true);
  },
  'the menu of exports': async () => {
    await fail();
    await openMenu('#export');
  },
  'the menu of settings': () => openMenu('#settings'),
  'the menu of copies': async () => {
    await fail();
    await panel.select('/fail/orders');
    await openMenu('#copy');
  },
  'the menu of columns': async () => {
    await fail();
    await new Pointer(panel).click('[data-column="name"]', { button: 'right' });
    await panel.textWith('.menu', 'Reset columns');
  },
  'the menu of a row': async () => {
    await fail();
    await new Pointer(panel).click('.lines .row', { button: 'right' });
    await panel.textWith('.menu', 'cURL');
  },
  'the help for keys': async () => {
    await fail();
    await panel.focusList();
    await panel.press('?');
    await panel.textWith('.keys-help', 'Ctrl+C');
  },
  'suggestions for the filter': async () => {
    await fail();
    await panel.filter('status-code:');
    await panel.textWith('#filter-suggestions', '404');
  },
  'a problem in the filter': async () => {
    await fail();
    await panel.filter('status-code:abc');
    await eventually(() => panel.attribute('#filter', 'aria-invalid')).toBe('true');
  },
  'the types': async () => {
    await fail();
    await panel.click('.filter-types-button');
  },
  'an open problem': async () => {
    await fail();
    await panel.openView('problems');
    await panel.click('.problem-toggle');
    await panel.textWith('.problem-body', 'Affected requests');
  },
  'a problem of noise': async () => {
    await abort();
    await panel.openView('problems');
    await panel.contentWith('.problems', 'ERR_ABORTED');
  },
  'find in the details': async () => {
    await fail();
    await panel.select('/fail/orders');
    await panel.page.call(() => document.getElementById('tab-panel')?.focus());
    await panel.press('f', { ctrl: true });
    await eventually(() => panel.page.call(() => document.querySelector('.find-bar') !== null)).toBe(true);
  },
  paused: async () => {
    await fail();
    await panel.choose('Stop listing new failures');
    await panel.textWith('.status-bar', 'Paused');
  },
  'the reference': async () => {
    await panel.openView('reference');
    await panel.textWith('.lookup', 'IIS');
  },
  'an entry of the reference': async () => {
    await panel.openView('reference');
    await panel.fill('#reference-search', '404.8');
    await panel.click('.results [role="option"], .results li a, .results li button');
    await panel.textWith('.reader h1', '404.8');
  },
  'codes to paste': async () => {
    await panel.openView('explain');
    await panel.choose('Show an example');
    await panel.textWith('.found', '404.3');
  },
};

for (const [width, dock] of [
  ['wide', 'bottom'],
  ['narrow', 'right'],
] as const) {
  test.describe(width, () => {
    test.beforeAll(async () => {
      browser = await Chromium.launch({ devtools: true, dock });
      panel = await browser.openPanel();
    });
    test.afterAll(() => browser.close());

    test.beforeEach(async () => {
      await panel.resetSettings();
      await browser.page.goto(`${site.url}/page/200`);
      await panel.clear();
    });

    for (const [state, arrange] of Object.entries(STATES)) {
      test(`axe finds nothing: ${state}`, async () => {
        await arrange();
        await expectNothingFound();
      });
    }

    test('axe finds nothing: access withheld', async () => {
      const management = await Management.open(browser);
      try {
        await management.setHostAccess('ON_CLICK');
        await browser.page.goto(`${site.url}/page/200?withheld`);
        await panel.textWith('.banner', 'may not watch this site');
        await expectNothingFound();
      } finally {
        await management.setHostAccess('ON_ALL_SITES');
      }
    });
  });
}

test.describe('pages', () => {
  let extension: ExtensionPage;
  let tabId: number;

  test.beforeAll(async () => {
    browser = await Chromium.launch();
    extension = await browser.extension();
    await browser.page.goto(`${site.url}/page/200`);
    tabId = await extension.tabId(site.url);
    // Who answers also listens.
    await extension.counted(tabId);
    await browser.page.evaluate(fetchEach, PATHS);
  });
  test.afterAll(() => browser.close());

  const pageFindings = async (path: string, title: string) => {
    const page = await browser.openExtensionPage(path);
    const run = (expression: string) => page.evaluate(expression);
    await expect(page.getByText(title).first()).toBeVisible();
    const found = await axeFindings(run);
    await page.emulateMedia({ colorScheme: 'dark' });
    return [...found, ...(await axeFindings(run, ['color-contrast'])).map((finding) => `dark: ${finding}`)];
  };

  test('axe finds nothing: options', async () => {
    expect(await pageFindings('src/options/index.html', 'Show noise')).toEqual([]);
  });

  test('axe finds nothing: the reference in a tab', async () => {
    expect(await pageFindings('src/reference/index.html', 'Reference')).toEqual([]);
  });

  test('axe finds nothing: popup', async () => {
    await eventually(() => extension.badge(tabId)).toBe('6');
    expect(await pageFindings(`src/popup/index.html?tab=${tabId}`, '6')).toEqual([]);
  });

  test('axe finds nothing: popup of a page on which nothing failed', async () => {
    await browser.page.goto(`${site.url}/page/200?fine`);
    await eventually(() => extension.badge(tabId)).toBe('');
    expect(await pageFindings(`src/popup/index.html?tab=${tabId}`, 'Nothing failed on this page.')).toEqual(
      [],
    );
  });
});

/** In both themes: axe looks at colours as they are drawn. */
async function expectNothingFound(): Promise<void> {
  const run = (expression: string) => panel.page.run(expression);
  const found = await axeFindings(run);
  await panel.page.call(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  const inDark = await axeFindings(run, ['color-contrast']);
  expect([...found, ...inDark.map((finding) => `dark: ${finding}`)]).toEqual([]);
}
