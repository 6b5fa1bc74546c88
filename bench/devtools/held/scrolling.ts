import type { Row, Table } from '../../measure/bench';
import { quantile } from '../../measure/statistics';
import type { PanelInDevTools } from '../panel-in-devtools';
import { many, parameters } from '../parameters';

const ROUNDS = 2;
/** Frames a speed. */
const FRAMES = 60;
/** Of scripts in a frame, in ms. */
const BUDGET = { atMost: 8 };

/** Pixels a frame. */
const SPEEDS = {
  'a line a frame': 22,
  'five lines a frame': 110,
  'a page a frame': 660,
  'ten pages a frame': 6_600,
  'jumps all over the list': 'jumps',
} as const;
type Speed = keyof typeof SPEEDS;
const NAMES: readonly Speed[] = [
  'a line a frame',
  'five lines a frame',
  'a page a frame',
  'ten pages a frame',
  'jumps all over the list',
];

/** The p95 of what frames cost at one speed, in ms, once a round. */
export interface Scrolled {
  readonly speed: Speed;
  readonly script: readonly number[];
  readonly work: readonly number[];
}

async function scrollOnce(driver: PanelInDevTools, speed: Speed) {
  const trace = await driver.trace(() =>
    driver.panel.page.call(
      (step, count) => {
        const list = document.querySelector('#list');
        if (!list) throw new Error('There is no list');
        list.scrollTop = 0;
        return window.stopwatch.scroll('scroll', list, step, count);
      },
      SPEEDS[speed],
      FRAMES,
    ),
  );
  const spans = trace.spans('scroll');
  return {
    script: quantile(
      spans.map((span) => trace.script(span)),
      0.95,
    ),
    work: quantile(
      spans.map((span) => trace.work(span)),
      0.95,
    ),
  };
}

/** Scrolls the list at each speed; 300 frames a round. */
export async function scrolling(driver: PanelInDevTools): Promise<readonly Scrolled[]> {
  const scrolled = NAMES.map((speed) => ({ speed, script: [] as number[], work: [] as number[] }));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { speed, script, work } of scrolled) {
      const once = await scrollOnce(driver, speed);
      // The first round warms up.
      if (round === 0) continue;
      script.push(once.script);
      work.push(once.work);
    }
  }
  return scrolled;
}

/** A few rows beside all, each speed for itself. */
export function scrollTables(
  few: { readonly rows: number; readonly scrolled: readonly Scrolled[] },
  all: readonly Scrolled[],
): readonly Table[] {
  const base = `${many(few.rows)}, ${NAMES[0]}`;
  const rowsOf = (part: 'script' | 'work'): readonly Row[] => [
    ...few.scrolled.map((each) => ({ name: `${many(few.rows)}, ${each.speed}`, samples: each[part] })),
    ...all.map((each) => ({
      name: `${many(parameters.rows)}, ${each.speed}`,
      samples: each[part],
      ...(part === 'script' ? { budget: BUDGET } : {}),
    })),
  ];
  return [
    { title: 'Scrolling: script in a frame, p95', unit: 'ms', base, rows: rowsOf('script') },
    {
      title: 'Scrolling: all work of the main thread in a frame, p95',
      unit: 'ms',
      base,
      rows: rowsOf('work'),
    },
  ];
}
