import type { Table } from '../../measure/bench';
import { interleave } from '../../measure/rounds';
import type { PanelInDevTools } from '../panel-in-devtools';
import { many, parameters } from '../parameters';

const ROUNDS = 3;
/** In ms of work. */
const BUDGET = { atMost: 50 };

/** What a click on each column's heading costs; a heading that changes nothing is not measured. */
export async function sorting(driver: PanelInDevTools): Promise<Table> {
  const { page } = driver.panel;
  const headings = await page.call(() =>
    Array.from(
      document.querySelectorAll('.columns [role=columnheader]'),
      (heading) => heading.textContent ?? '',
    ),
  );
  /** @returns the work that a step takes, in ms; NaN where it changes nothing. */
  const workOf = async (name: string, step: () => Promise<{ readonly changed: boolean }>) => {
    let changed = false;
    const trace = await driver.trace(async () => {
      ({ changed } = await step());
    });
    const [span] = trace.spans(name);
    return span && changed ? trace.work(span) : Number.NaN;
  };
  const click = (index: number) =>
    workOf('sort', () =>
      page.call(
        (at) =>
          window.stopwatch.time('sort', () => {
            const heading = document.querySelectorAll('.columns [role=columnheader]')[at];
            const button = heading?.querySelector('button') ?? heading;
            if (button instanceof HTMLElement) button.click();
          }),
        index,
      ),
    );
  const jump = (part: number) =>
    workOf('jump', () =>
      page.call(
        (to) =>
          window.stopwatch.time('jump', () => {
            const list = document.querySelector('#list');
            if (list) list.scrollTop = to * list.scrollHeight;
          }),
        part,
      ),
    );
  // Code runs cold, and orders are remembered: the first click of each costs most.
  const first: { readonly name: string; readonly samples: readonly number[] }[] = [];
  const jumps: number[] = [];
  for (const [index, heading] of headings.entries()) {
    const work = await click(index);
    if (Number.isNaN(work)) continue;
    first.push({ name: `${heading.trim()}, the first time`, samples: [work] });
    jumps.push(await jump(1 / 2));
    await jump(1);
  }
  first.push({ name: 'a jump into the middle after that', samples: jumps });
  const floor = `sorting ${parameters.rows.toLocaleString('en')} texts`;
  const rows = await interleave(
    {
      [floor]: () =>
        page.call((count) => {
          const texts = Array.from({ length: count }, (_, i) => String((i * 2_654_435_761) % 1_000_003));
          const start = performance.now();
          texts.sort();
          return performance.now() - start;
        }, parameters.rows),
      ...Object.fromEntries(headings.map((heading, index) => [heading.trim(), () => click(index)])),
    },
    ROUNDS,
  );
  return {
    title: `Sorting ${many(parameters.rows)} by a column: work of the main thread`,
    unit: 'ms',
    base: floor,
    rows: [...rows, ...first].map((row) => (row.name === floor ? row : { ...row, budget: BUDGET })),
  };
}
