import type { PanelInDevTools } from '../panel-in-devtools';

const ROUNDS = 6;
export const ADDED = 100;

/** Failures come in one message of the background. @returns ms of work until they are painted, once a round. */
export async function adding(driver: PanelInDevTools): Promise<readonly number[]> {
  const trace = await driver.trace(async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await driver.panel.page.call(
        (count) => window.stopwatch.time('add', () => window.recorded.add(count)),
        ADDED,
      );
    }
  });
  return trace.spans('add').map((span) => trace.work(span));
}
