import * as v from 'valibot';
import type { Target } from '../../e2e/chromium/target';
import type { PanelInDevTools, Timing } from './panel-in-devtools';

/** The name of Chrome's Network panel among DevTools' views. */
export const NETWORK = 'network';

// DevTools' own modules: front_end/panels/network/NetworkPanel.ts and front_end/ui/legacy/ViewManager.ts in
// https://github.com/ChromeDevTools/devtools-frontend
const LOG_VIEW = `(await import('./panels/network/network.js')).NetworkPanel.NetworkPanel.instance().networkLogView`;
const VIEWS = `(await import('./ui/legacy/legacy.js')).ViewManager.ViewManager.instance()`;

function inDevTools(frontend: Target, code: string): Promise<unknown> {
  return frontend.run(`(async () => { ${code} })()`);
}

/** The name of our panel among DevTools' views. */
export const ourView = ({ browser }: PanelInDevTools): string =>
  `chrome-extension://${browser.extensionId}Substatus`;

/** Shows a panel of DevTools, by its name, and waits for two frames of DevTools. */
export async function show({ panel }: PanelInDevTools, view: string): Promise<void> {
  await inDevTools(
    panel.frontend,
    `const views = ${VIEWS};
     await window.stopwatch.twoFrames('show', () => views.showView(${JSON.stringify(view)}));`,
  );
}

/** Shows Chrome's Network panel again, until two frames have begun. */
export async function showNetwork(driver: PanelInDevTools): Promise<Timing> {
  const trace = await driver.trace(() => show(driver, NETWORK));
  const [span] = trace.spans('show');
  if (!span) throw new Error('No panel was shown');
  return { took: (span.to - span.from) / 1000, work: trace.work(span) };
}

/**
 * Shows our panel again, until two frames have begun in DevTools and in the panel: a process of its own, which draws nothing as
 * long as it is hidden.
 * @returns the work of both, and `ownWork`, that of the panel alone
 */
export async function showOurs(driver: PanelInDevTools): Promise<Timing & { readonly ownWork: number }> {
  const { page } = driver.panel;
  const trace = await driver.trace(async () => {
    const shown = page.call(() => window.stopwatch.twoFrames('shown', () => {}));
    await show(driver, ourView(driver));
    await shown;
  });
  const [frontend] = trace.spans('show');
  const [own] = trace.spans('shown');
  if (!frontend || !own) throw new Error('No panel was shown');
  const { from } = frontend;
  const to = Math.max(frontend.to, own.to);
  const ownWork = trace.work({ ...own, from, to });
  return { took: (to - from) / 1000, work: trace.work({ ...frontend, to }) + ownWork, ownWork };
}

/** How many requests Chrome's Network panel lists. */
export async function requestsListed({ panel }: PanelInDevTools): Promise<number> {
  return v.parse(v.number(), await inDevTools(panel.frontend, `return ${LOG_VIEW}.flatNodesList().length;`));
}

/** Puts a whole text into the filter of Chrome's Network panel, and waits for two frames. */
export async function filterNetwork(driver: PanelInDevTools, text: string): Promise<Timing> {
  let took = Number.NaN;
  const trace = await driver.trace(async () => {
    const value = await inDevTools(
      driver.panel.frontend,
      `const view = ${LOG_VIEW};
       return window.stopwatch.twoFrames('filter', () => view.setTextFilterValue(${JSON.stringify(text)}));`,
    );
    took = v.parse(v.number(), value);
  });
  const [span] = trace.spans('filter');
  return { took, work: span ? trace.work(span) : Number.NaN };
}
