import type { Table } from '../measure/bench';
import { FailingSite } from './failing-site';
import { missingAsTold } from './losses';
import {
  filterNetwork,
  NETWORK,
  ourView,
  requestsListed,
  show,
  showNetwork,
  showOurs,
} from './network-panel';
import type { PanelInDevTools, Timing } from './panel-in-devtools';
import { parameters, progress } from './parameters';

const ROUNDS = 3;
/** Part of the requests after which Chrome's panel is set beside ours with many more rows. */
const EARLY = 0.25;
/** Of Chrome's time. */
const FILTER = { atMost: 1 / 10, of: 'ratio' } as const;
const OPEN = { atMost: 1 / 5, of: 'ratio' } as const;
/** Ours holds many times as many. */
const MANY = { atMost: 1, of: 'ratio' } as const;

const CHROME = 'Chrome’s Network panel';
const OURS = 'Substatus';
const NAMES = { chrome: CHROME, ours: OURS };
const NOTHING = 'two frames in which nothing is to do';
const requests = (count: number) => `${count.toLocaleString('en')} requests`;

/** An action in both panels, and how long nothing takes. */
interface Compared {
  readonly chrome: readonly Timing[];
  readonly ours: readonly Timing[];
  readonly nothing?: readonly Timing[];
  readonly budget: typeof FILTER | typeof OPEN | typeof MANY;
}

/** What both did, as work of the main threads and with two frames counted in both. */
function tablesOf(
  title: string,
  names: { chrome: string; ours: string },
  compared: Compared,
): readonly [Table, Table] {
  const { chrome, ours, nothing, budget } = compared;
  const table = (suffix: string, of: (timing: Timing) => number): Table => ({
    title: `${title}: ${suffix}`,
    unit: 'ms',
    base: names.chrome,
    rows: [
      { name: names.chrome, samples: chrome.map(of) },
      { name: names.ours, samples: ours.map(of), budget },
      ...(nothing ? [{ name: NOTHING, samples: nothing.map(of) }] : []),
    ],
  });
  return [
    table('work of the main thread', ({ work }) => work),
    table('with two frames counted in both', ({ took }) => took),
  ];
}

/** Sets one filter after another in Chrome's panel, and leaves it without one. */
async function filterInChrome(driver: PanelInDevTools, texts: readonly string[]): Promise<readonly Timing[]> {
  await show(driver, NETWORK);
  const timings: Timing[] = [];
  for (const text of texts) timings.push(await filterNetwork(driver, text));
  await filterNetwork(driver, '');
  return timings;
}

/** The same in ours. */
async function filterInOurs(driver: PanelInDevTools, texts: readonly string[]): Promise<readonly Timing[]> {
  await show(driver, ourView(driver));
  const timings: Timing[] = [];
  for (const text of texts) timings.push(await driver.filterAtOnce(text));
  await driver.filterAtOnce('');
  return timings;
}

/** Loads until a page has sent so many requests, while our panel is in front, and counts the rows of both panels at rest. */
async function load(driver: PanelInDevTools, from: number, to: number) {
  progress(`${requests(to - from)} fail`);
  await show(driver, ourView(driver));
  const took = await FailingSite.send(driver.browser.page, from, to);
  progress(`${Math.round(((to - from) / took) * 1000)} a second`);
  const ours = await driver.listed(to);
  await driver.rest();
  await show(driver, NETWORK);
  return { ours, missing: await missingAsTold(driver), chrome: await requestsListed(driver) };
}

/** Both panels in one DevTools, while a page's requests fail. */
export async function* beside(
  driver: PanelInDevTools,
  texts: readonly string[],
  ofMany: readonly Timing[] | undefined,
): AsyncGenerator<Table> {
  const site = await FailingSite.start();
  try {
    // Chrome's panel records from when it is first shown.
    await show(driver, NETWORK);
    await driver.browser.page.goto(site.url);
    const early = Math.ceil(parameters.requests * EARLY);
    await load(driver, 0, early);
    if (ofMany) {
      // The first time warms up.
      await filterInChrome(driver, texts);
      const names = {
        chrome: `${CHROME}, ${requests(early)}`,
        ours: `${OURS}, ${parameters.rows.toLocaleString('en')} failures`,
      };
      const chrome = await filterInChrome(driver, texts);
      yield* tablesOf('Filtering, Chrome’s few beside our many', names, {
        chrome,
        ours: ofMany,
        budget: MANY,
      });
    }

    const { ours, missing, chrome } = await load(driver, early, parameters.requests);
    yield {
      title: `${requests(parameters.requests)} that failed: rows`,
      unit: 'rows',
      base: 'sent',
      rows: [
        { name: 'sent', samples: [parameters.requests] },
        // Its page and, in some versions, the icon are among its rows.
        { name: `listed by ${CHROME}`, samples: [chrome] },
        { name: `listed by ${OURS}`, samples: [ours] },
        {
          name: `difference between sent, and listed or told missing by ${OURS}`,
          samples: [Math.abs(parameters.requests - ours - missing)],
          budget: { atMost: 0 },
        },
      ],
    };
    yield* await filtering(driver, texts);
    yield* await showing(driver);
  } finally {
    site.close();
  }
}

async function filtering(driver: PanelInDevTools, texts: readonly string[]): Promise<readonly Table[]> {
  const chrome: Timing[] = [];
  const ours: Timing[] = [];
  const nothing: Timing[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    progress(`filtering, round ${round} of ${ROUNDS}`);
    const inChrome = await filterInChrome(driver, texts);
    const inOurs = await filterInOurs(driver, texts);
    // The first round warms up.
    if (round === 0) continue;
    chrome.push(...inChrome);
    ours.push(...inOurs);
    for (const _ of texts) nothing.push(await driver.nothing());
  }
  return tablesOf(`Filtering ${requests(parameters.requests)}`, NAMES, {
    chrome,
    ours,
    nothing,
    budget: FILTER,
  });
}

async function showing(driver: PanelInDevTools): Promise<readonly Table[]> {
  const chrome: Timing[] = [];
  const ours: Timing[] = [];
  const ownWork: number[] = [];
  for (let round = 0; round <= ROUNDS * 2; round += 1) {
    const shownChrome = await showNetwork(driver);
    const shownOurs = await showOurs(driver);
    if (round === 0) continue;
    chrome.push(shownChrome);
    ours.push(shownOurs);
    ownWork.push(shownOurs.ownWork);
  }
  const title = `Showing the panel again, ${requests(parameters.requests)}`;
  const [work, took] = tablesOf(title, NAMES, { chrome, ours, budget: OPEN });
  const part = { name: `${OURS}, without DevTools’ own part`, samples: ownWork };
  return [{ ...work, rows: [...work.rows, part] }, took];
}
