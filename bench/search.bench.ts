import { LANGUAGES, type Language } from '../src/knowledge/entry';
import type { LocalEntry } from '../src/knowledge/local-entry';
import { loadProduct } from './lookup/bundle';
import { defineBench, type Row, type Table } from './measure/bench';
import { interleave } from './measure/rounds';
import { median, quantile } from './measure/statistics';
import { keystrokes } from './search/queries';
import { ReferencePage } from './search/reference-page';

const ROUNDS = 9;
const PAGE_ROUNDS = 3;
/** A screen draws no sooner, in ms. */
const FRAME = 16;

const SCAN = 'includes() in every text';
const SEARCH = 'search';
const PARSE = 'JSON.parse';

type Product = Awaited<ReturnType<typeof loadProduct>>;

/** Where the results go, so that the engine can't leave out the work for them. */
const kept: { result: unknown } = { result: undefined };

/** The ms that each query takes. */
function timeEach(queries: readonly string[], find: (query: string) => unknown): readonly number[] {
  return queries.map((query) => {
    const start = performance.now();
    kept.result = find(query);
    return performance.now() - start;
  });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  kept.result = work();
  return performance.now() - start;
}

/** Every text of an entry, as one. */
function textOf(entry: LocalEntry): string {
  return JSON.stringify(entry).toLowerCase();
}

/** Median, p95 and worst of each round's keys, and how many of them fit into a frame. */
function tablesOf(
  title: string,
  base: string,
  rounds: ReadonlyMap<string, readonly (readonly number[])[]>,
): readonly Table[] {
  const rowsBy = (suffix: string, of: (times: readonly number[]) => number): readonly Row[] =>
    [...rounds].map(([name, samples]) => ({ name: `${name}${suffix}`, samples: samples.map(of) }));
  return [
    {
      title: `${title}: a key`,
      unit: 'ms',
      base: `${base}, median`,
      rows: [
        ...rowsBy(', median', median),
        ...rowsBy(', p95', (times) => quantile(times, 0.95)),
        ...rowsBy(', worst', (times) => quantile(times, 1)),
      ],
    },
    {
      title: `${title}: keys answered within ${FRAME} ms (more is better)`,
      unit: '%',
      base,
      summary: 'mean',
      rows: rowsBy('', (times) => (times.filter((time) => time <= FRAME).length / times.length) * 100),
    },
  ];
}

async function finding(
  { createSearch, packed, unpack }: Product,
  language: Language,
): Promise<readonly Table[]> {
  const entries = unpack(packed[language]);
  const texts = entries.map(textOf);
  const search = createSearch(entries);
  await search.ready;
  const queries = keystrokes(language);
  const rounds = new Map<string, (readonly number[])[]>([
    [SCAN, []],
    [SEARCH, []],
  ]);
  const finders = new Map<string, (query: string) => unknown>([
    [SCAN, (query) => entries.filter((_, at) => texts[at]?.includes(query.toLowerCase()))],
    [SEARCH, (query) => search.find(query)],
  ]);
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const order = [...finders];
    for (const [name, find] of round % 2 === 0 ? order : order.toReversed()) {
      const times = timeEach(queries, find);
      if (round > 0) rounds.get(name)?.push(times);
    }
  }
  return tablesOf(`Finding, ${language}, ${entries.length.toLocaleString('en')} entries`, SCAN, rounds);
}

/** What must be done before the first key. */
async function indexingCodes(createSearch: Product['createSearch'], entries: readonly LocalEntry[]) {
  const start = performance.now();
  const search = createSearch(entries);
  const took = performance.now() - start;
  // Nothing else is measured while the texts are indexed.
  await search.ready;
  return took;
}

/** The longest that anything else had to wait while the texts were indexed, and how long that took. */
async function indexing(createSearch: Product['createSearch'], entries: readonly LocalEntry[]) {
  const start = performance.now();
  let last = start;
  let longest = 0;
  let going = true;
  const look = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (going) setImmediate(look);
  };
  const search = createSearch(entries);
  setImmediate(look);
  await search.ready;
  going = false;
  return { longest, whole: performance.now() - start };
}

async function preparing({ createSearch, packed, unpack }: Product, language: Language): Promise<Table> {
  const data = packed[language];
  const entries = unpack(data);
  const json = JSON.stringify(data);
  const rows = await interleave(
    {
      [PARSE]: () => timeOf(() => JSON.parse(json)),
      unpacking: () => timeOf(() => unpack(data)),
      'index of the codes': () => indexingCodes(createSearch, entries),
      'index of the texts, in steps': async () => (await indexing(createSearch, entries)).whole,
      'longest step': async () => (await indexing(createSearch, entries)).longest,
    },
    ROUNDS,
  );
  return { title: `Getting ready, ${language}`, unit: 'ms', base: PARSE, rows };
}

async function drawing(language: Language): Promise<readonly Table[]> {
  const page = await ReferencePage.open(language);
  const rounds = new Map<string, (readonly number[])[]>([
    ['a field alone', []],
    ['the reference', []],
  ]);
  try {
    for (let round = 0; round <= PAGE_ROUNDS; round += 1) {
      const { bare, reference } = await page.type(keystrokes(language));
      if (round === 0) continue;
      rounds.get('a field alone')?.push(bare);
      rounds.get('the reference')?.push(reference);
    }
  } finally {
    await page.close();
  }
  return tablesOf(`From a key to its results in Chromium, ${language}`, 'a field alone', rounds);
}

export default defineBench({
  title: 'how long does a reader wait for results after a key?',
  async *run() {
    const product = await loadProduct();
    for (const language of LANGUAGES) {
      yield* await finding(product, language);
      yield await preparing(product, language);
    }
    for (const language of LANGUAGES) yield* await drawing(language);
  },
});
