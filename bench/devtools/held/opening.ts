import type { Table } from '../../measure/bench';
import type { PanelInDevTools } from '../panel-in-devtools';
import { many, parameters } from '../parameters';

const ROUNDS = 3;
/** In ms. */
const BUDGET = { atMost: 100 };

/** How long the panel takes to show its first rows, and all of them. */
export async function opening(driver: PanelInDevTools): Promise<Table> {
  const { rows } = parameters;
  const names = {
    empty: 'a panel without rows, from its document’s start',
    document: 'first rows, from its document’s start, records made before',
    model: 'first rows, from its view model’s start',
    all: `all ${many(rows)} listed, from its view model’s start`,
  };
  const samples = {
    empty: [] as number[],
    document: [] as number[],
    model: [] as number[],
    all: [] as number[],
  };
  // The first round warms up: the browser has compiled the code after it.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const empty = await driver.reopen(0);
    const full = await driver.reopen(rows);
    if (round === 0) continue;
    samples.empty.push(empty.firstRows);
    samples.document.push(full.firstRows - full.making);
    samples.model.push(full.firstRows - full.begun);
    samples.all.push(full.allRows - full.begun);
  }
  return {
    title: `Opening the panel with ${many(rows)}`,
    unit: 'ms',
    base: names.empty,
    rows: [
      { name: names.empty, samples: samples.empty },
      { name: names.document, samples: samples.document, budget: BUDGET },
      { name: names.model, samples: samples.model, budget: BUDGET },
      { name: names.all, samples: samples.all },
    ],
  };
}
