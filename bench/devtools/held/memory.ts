import type { Table } from '../../measure/bench';
import { heapOf } from '../heap';
import type { PanelInDevTools } from '../panel-in-devtools';
import { many, parameters, progress } from '../parameters';

/** In bytes a row. */
const BUDGET = { atMost: 600 };

/** What the panel keeps for a row, beyond its strings. */
export async function memory(driver: PanelInDevTools): Promise<Table> {
  const { rows } = parameters;
  const { page } = driver.panel;
  progress('heap without rows');
  await driver.reopen(0);
  const empty = await heapOf(page);
  progress('heap with the records alone');
  await page.call((count) => window.recorded.keep(count), rows);
  const records = await heapOf(page);
  progress(`heap with ${many(rows)}`);
  await driver.reopen(rows);
  const full = await heapOf(page);
  progress('heap after filters');
  for (const filter of ['answered-by:iis', 'cause:limit', '']) await driver.filterAtOnce(filter);
  const filtered = await heapOf(page);
  const alone = 'the records alone, as they arrive';
  return {
    title: `Memory of the panel with ${many(rows)}, less that of an empty one, without strings`,
    unit: 'bytes a row',
    base: alone,
    rows: [
      { name: alone, samples: [(records.rest - empty.rest) / rows] },
      { name: 'the panel', samples: [(full.rest - empty.rest) / rows], budget: BUDGET },
      {
        name: 'the panel, after filters that look at every row’s cause',
        samples: [(filtered.rest - empty.rest) / rows],
      },
    ],
  };
}
