/**
 * `npm start [-- URL] [-- --firefox]`: builds the extension and opens it in a browser, with DevTools on our panel. Without a URL it
 * shows the bundled site that fails in every way; without a display it prints what the panel shows, and saves it.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { hasDisplay, NoBrowserError } from '../../e2e/browser/find';
import { startDemoSite } from '../../e2e/demo-site/site';
import { type Column, tableOf } from '../table';
import { parseArguments, USAGE } from './arguments';
import type { InspectedRow, Inspection } from './inspection';

const COLUMNS: readonly Column<InspectedRow>[] = [
  { title: 'Status', of: ({ code }) => code, most: 32 },
  { title: 'URL', of: ({ method, url }) => `${method} ${url}`, most: 60, gives: true },
  { title: 'Answered by', of: ({ answeredBy }) => answeredBy, most: 24 },
  { title: 'Cause', of: ({ cause }) => cause, most: 60, gives: true },
  { title: 'Certainty', of: ({ certainty }) => certainty || '–', most: 10 },
];

/** Where a run without a display leaves its findings. */
const OUTPUT = 'substatus-report';

function build(browser: 'chrome' | 'firefox'): void {
  console.log(`Building the extension into dist/${browser} …`);
  const args = [
    'vite',
    'build',
    '--logLevel',
    'error',
    ...(browser === 'firefox' ? ['--mode', 'firefox'] : []),
  ];
  const { status } = spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The build failed; what it said stands above.');
}

async function open(browser: 'chrome' | 'firefox', headless: boolean): Promise<Inspection> {
  if (browser === 'firefox') return (await import('./firefox')).inspectInFirefox(headless, OUTPUT);
  return (await import('./chromium')).inspectInChromium(headless);
}

/** Prints what the panel lists and saves the report and a picture. */
async function report(inspection: Inspection): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const rows = await inspection.rows();
  console.log(
    `\n${tableOf(COLUMNS, rows, process.stdout.columns ?? 160)}\n\n${rows.length} failing requests.`,
  );
  const picture = join(OUTPUT, 'devtools.png');
  await inspection.screenshot(picture);
  console.log(`Report:     ${relative('', await inspection.saveReport(OUTPUT))}`);
  console.log(`Screenshot: ${picture}`);
}

async function main(): Promise<void> {
  const { url, browser, help } = parseArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  build(browser);
  const headless = !hasDisplay();
  const inspection = await open(browser, headless);
  const site = url === undefined ? await startDemoSite() : undefined;
  try {
    const target = url ?? `${site?.url}/?run`;
    console.log(`Opening ${target} in ${inspection.browser}${headless ? ', without a display' : ''} …`);
    await inspection.visit(target);
    if (headless) await report(inspection);
    else {
      console.log('Close the browser to end.');
      await inspection.closed;
    }
  } finally {
    await inspection.close();
    await site?.close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof NoBrowserError || error instanceof RangeError;
  console.error(known ? error.message : error);
  process.exitCode = 1;
});
