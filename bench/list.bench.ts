import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { findChromium } from '../e2e/browser/find';
import { defineBench, type Table } from './measure/bench';
import { type Candidate, interleave } from './measure/rounds';

const ROOT = new URL('panel', import.meta.url).pathname;
/** Row counts of panels that are opened again and again: the background keeps 10,000 of a tab at most. */
const OPENED = [1_000, 10_000];
const ROWS = [1_000, 10_000, 100_000];
/** Row counts, each row with a body. */
const BODIES = [1_000, 5_000];
const FEWEST = nameOf(1_000);
const FLOOR = 'plain list of 1,000 lines';
const ROUNDS = 7;
const LOADS = 2;
/** In ms. */
const PATIENCE = 180_000;

const STEPS = {
  scroll: 'A scroll by a page',
  type: 'A letter in the filter field',
  add: '100 rows more',
  live: 'One row more, then its entry and body from DevTools',
  arrow: 'The arrow key to the next row',
} as const;
type Step = keyof typeof STEPS;
const STEP_NAMES: readonly Step[] = ['scroll', 'type', 'add', 'live', 'arrow'];

function nameOf(rows: number): string {
  return `${rows.toLocaleString('en')} rows`;
}

/** A page whose list is there; by default without bodies, so that none arrive while something else is measured. */
async function open(browser: Browser, url: string, rows: number, bodies = 0): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}?rows=${rows}&bodies=${bodies}`, { timeout: PATIENCE });
  await page.waitForFunction(() => window.probe?.loaded, undefined, { timeout: PATIENCE });
  return page;
}

/** A step that a page can do but once: each time in a new one. */
function once(open: () => Promise<Page>, probe: (page: Page) => Promise<number>): Candidate {
  return async () => {
    const page = await open();
    const took = await probe(page);
    await page.close();
    return took;
  };
}

/** What happens but once in a panel: it opens, and gets its first filter. */
async function* beginnings(browser: Browser, url: string): AsyncIterable<Table> {
  const forEach = (probe: (page: Page) => Promise<number>) =>
    Object.fromEntries(
      OPENED.map((rows): [string, Candidate] => [nameOf(rows), once(() => open(browser, url, rows), probe)]),
    );
  const bodies = BODIES.map((rows): [string, Candidate] => [
    nameOf(rows),
    once(
      () => open(browser, url, rows, rows),
      (page) => page.evaluate(() => window.probe.bodiesRead()),
    ),
  ]);
  const tables: [string, Readonly<Record<string, Candidate>>][] = [
    ['Opening the panel', forEach((page) => page.evaluate(() => window.probe.loaded))],
    ['Opening it when DevTools has a body for each row', Object.fromEntries(bodies)],
    [
      'The first letter in the filter field',
      forEach((page) => page.evaluate(() => window.probe.firstLetter())),
    ],
  ];
  for (const [title, candidates] of tables) {
    yield { title, unit: 'ms', base: FEWEST, rows: await interleave(candidates, LOADS) };
  }
}

/** What happens again and again in one panel. */
async function* steps(browser: Browser, url: string): AsyncIterable<Table> {
  const pages = new Map<string, Page>();
  for (const rows of ROWS) pages.set(nameOf(rows), await open(browser, url, rows));
  for (const step of STEP_NAMES) {
    const candidates = Object.fromEntries(
      [...pages].map(([name, page]): [string, Candidate] => [
        name,
        async () => {
          await page.bringToFront();
          return page.evaluate((wanted) => window.probe[wanted](), step);
        },
      ]),
    );
    const floor: Candidate = async () => {
      const page = pages.get(FEWEST);
      if (!page) throw new Error(`No page has ${FEWEST}`);
      await page.bringToFront();
      return page.evaluate(() => window.probe.plainList());
    };
    const rows = await interleave({ ...candidates, [FLOOR]: floor }, ROUNDS);
    yield { title: STEPS[step], unit: 'ms', base: FEWEST, rows };
  }
}

export default defineBench({
  title: 'does the list stay as fast with 100,000 rows as with 1,000?',
  async *run() {
    const outDir = await mkdtemp(join(tmpdir(), 'substatus-list-bench-'));
    const shared = { root: ROOT, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
    await build(shared);
    const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('The server has no address');
    const browser = await chromium.launch({ executablePath: await findChromium() });
    try {
      yield* beginnings(browser, url);
      yield* steps(browser, url);
    } finally {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    }
  },
});
