import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { beside } from './devtools/beside';
import { held } from './devtools/held';
import { live } from './devtools/live';
import { PanelInDevTools, type Timing } from './devtools/panel-in-devtools';
import { parameters } from './devtools/parameters';
import { buildVariant } from './devtools/variant';
import { defineBench, type Table } from './measure/bench';

const DIST = resolve('dist/chrome');
/** Set at once, in Chrome's panel as in ours. */
const FILTERS = ['orders', 'status-code:404', '-orders', '/o.*\\d7/'];

/** Measures in a browser of its own, which is closed whatever happens. */
async function* inBrowser<Result>(
  dist: string,
  measure: (driver: PanelInDevTools) => AsyncGenerator<Table, Result>,
): AsyncGenerator<Table, Result> {
  const driver = await PanelInDevTools.launch(dist);
  try {
    return yield* measure(driver);
  } finally {
    await driver.close();
  }
}

export default defineBench({
  title: 'is the panel quick with 100,000 failures, and beside DevTools’ own Network panel?',
  async *run() {
    const { parts } = parameters;
    let ofMany: readonly Timing[] | undefined;
    if (parts.has('held')) {
      const variant = await buildVariant();
      try {
        ofMany = yield* inBrowser(variant.folder, (driver) => held(driver, FILTERS));
      } finally {
        await variant.remove();
      }
    }
    if (!existsSync(DIST)) await build({ logLevel: 'error' });
    if (parts.has('beside')) yield* inBrowser(DIST, (driver) => beside(driver, FILTERS, ofMany));
    if (parts.has('live')) yield* inBrowser(DIST, live);
  },
});
