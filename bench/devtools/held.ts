import type { Table } from '../measure/bench';
import { ADDED, adding } from './held/adding';
import { memory } from './held/memory';
import { opening } from './held/opening';
import { scrolling, scrollTables } from './held/scrolling';
import { sorting } from './held/sorting';
import { typing } from './held/typing';
import type { PanelInDevTools, Timing } from './panel-in-devtools';
import { many, parameters, progress } from './parameters';

/** Rows of the panel that the full one is compared with, where it could cost no more. */
const FEW = 1_000;

/**
 * The panel with many recorded failures, step by step.
 * @param texts filters to be set at once, one after another
 * @returns what those took with all rows
 */
export async function* held(
  driver: PanelInDevTools,
  texts: readonly string[],
): AsyncGenerator<Table, readonly Timing[]> {
  const { rows } = parameters;
  progress(`opening ${many(rows)}`);
  yield await opening(driver);

  progress(`scrolling ${many(FEW)}`);
  await driver.reopen(FEW);
  await driver.rest();
  const fewScrolled = await scrolling(driver);
  const fewAdded = await adding(driver);
  await driver.reopen(rows);
  yield* await typing(driver);
  progress(`scrolling ${many(rows)}`);
  yield* scrollTables({ rows: FEW, scrolled: fewScrolled }, await scrolling(driver));
  progress('adding');
  const added = await adding(driver);
  const base = `while it holds ${many(FEW)}`;
  yield {
    title: `${ADDED} rows more, until they are painted: work of the main thread`,
    unit: 'ms',
    base,
    rows: [
      { name: base, samples: fewAdded },
      { name: `while it holds ${many(rows)}`, samples: added },
    ],
  };
  const timings: Timing[] = [];
  for (const text of texts) timings.push(await driver.filterAtOnce(text));
  await driver.filterAtOnce('');
  progress('sorting');
  yield await sorting(driver);
  yield await memory(driver, rows + ADDED * added.length);
  return timings;
}
