import type { Row, Table } from '../../measure/bench';
import { quantile } from '../../measure/statistics';
import { BACKSPACE, keystrokes } from '../keystrokes';
import type { PanelInDevTools, Timing } from '../panel-in-devtools';
import { many, parameters, progress } from '../parameters';
import { addFloors, FLOORS, hidePlainLines, removeFloors } from './floors';

const ROUNDS = 2;
/** Of the main thread's work for a key, in ms: a frame, and for an expensive search as long as nobody notices. */
const KEY = { atMost: 16 };
const EXPENSIVE_KEY = { atMost: 50 };

/** What is typed letter by letter, and taken back. */
const TYPED = [
  {
    name: 'words',
    texts: [`uplao${BACKSPACE}${BACKSPACE}oad`, 'contoso 404'],
    budget: KEY,
  },
  { name: 'keys', texts: ['status-code:404', '-domain:cdn', 'answered-by:IIS'], budget: KEY },
  {
    name: 'regular expressions',
    texts: ['/orders\\/\\d+7/', '/(\\w+\\/)+\\w+\\.as[hp]x\\?.*\\d$/'],
    budget: EXPENSIVE_KEY,
  },
] as const;
const BUSY = 'words, while the panel still reads responses';

/** What a key in the filter costs: its work alone, and until it is painted. */
export async function typing(driver: PanelInDevTools): Promise<readonly Table[]> {
  const rounds = new Map<string, (readonly Timing[])[]>(
    [...FLOORS, { name: BUSY }, ...TYPED].map(({ name }) => [name, []]),
  );
  const durations: number[] = [];
  const { page } = driver.panel;
  const type = async (name: string, selector: string, texts: readonly string[]) => {
    await driver.focus(selector);
    rounds.get(name)?.push(await driver.type(name, texts.flatMap(keystrokes)));
  };
  progress('typing into a panel that has just opened');
  await type(BUSY, '#filter', TYPED[0].texts);
  progress('waiting until the panel is at rest');
  await driver.rest();
  await addFloors(driver);
  for (let round = 0; round < ROUNDS; round += 1) {
    progress(`typing, round ${round + 1} of ${ROUNDS}`);
    for (const { name, selector } of FLOORS) await type(name, selector, TYPED[0].texts);
    await hidePlainLines(driver);
    await page.call(() => window.stopwatch.keyDurations());
    for (const { name, texts } of TYPED) {
      await type(name, '#filter', texts);
      const told = await page.call(() => window.stopwatch.keyDurations());
      if (name === TYPED[0].name) durations.push(quantile(told, 0.95));
    }
  }
  await removeFloors(driver);
  const rowsOf = (value: (timing: Timing) => number, budgeted: boolean): readonly Row[] =>
    [
      ...FLOORS.map(({ name }) => ({ name, budget: undefined })),
      { name: BUSY, budget: KEY },
      ...TYPED,
    ].flatMap(({ name, budget }) => {
      const keys = (rounds.get(name) ?? []).map((timings) => timings.map(value));
      const row = (suffix: string, part: number): Row => ({
        name: `${name}, ${suffix}`,
        samples: keys.map((times) => quantile(times, part)),
      });
      const p95 = row('p95', 0.95);
      return [row('median', 0.5), budgeted && budget ? { ...p95, budget } : p95, row('worst', 1)];
    });
  const title = `A key in the filter of ${many(parameters.rows)}`;
  const base = `${FLOORS[0].name}, median`;
  return [
    { title: `${title}: work of the main thread`, unit: 'ms', base, rows: rowsOf(({ work }) => work, true) },
    {
      title: `${title}: until its result is painted, with waiting for the frame`,
      unit: 'ms',
      base,
      rows: [
        ...rowsOf(({ took }) => took, false),
        {
          name: 'words, p95 of those that the Event Timing API tells of (16 ms and above)',
          samples: durations,
        },
      ],
    },
  ];
}
