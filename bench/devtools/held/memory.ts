import type { Table } from '../../measure/bench';
import { heapOf } from '../heap';
import type { PanelInDevTools } from '../panel-in-devtools';
import { many, progress } from '../parameters';

/** In bytes a row. */
const BUDGET = { atMost: 600 };

/** What a panel that was used keeps for a row, beyond its strings. @param held how many rows it has now */
export async function memory(driver: PanelInDevTools, held: number): Promise<Table> {
  const { page } = driver.panel;
  progress(`heap with ${many(held)}`);
  const full = await heapOf(page);
  progress('heap without rows');
  await driver.reopen(0);
  const empty = await heapOf(page);
  progress('heap with the records alone');
  await page.call((count) => window.recorded.keep(count), held);
  const records = await heapOf(page);
  const alone = 'the records alone, as they arrive';
  return {
    title: `Memory of the panel with ${many(held)}, less that of an empty one, without strings`,
    unit: 'bytes a row',
    base: alone,
    rows: [
      { name: alone, samples: [(records.rest - empty.rest) / held] },
      { name: 'the panel, used as above', samples: [(full.rest - empty.rest) / held], budget: BUDGET },
    ],
  };
}
