/**
 * Reads saved responses and prints who answered, which code and why: `npm run -s evidence:report -- DIR`, with `--json`
 * one JSON object a line. A response is `X.html` or `X.htm` and, where it is there, `X.headers.txt`: the head that
 * `curl -i` prints. A head that is none is named on the error output, and its body read alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { knowledge } from '../src/knowledge/build/plugin';
import { parseHead, type ResponseHead } from './evidence-report/response-head';
import type { ReportLine } from './evidence-report/saved-response';
import { type Column, tableOf } from './table';

const USAGE = 'Usage: npm run -s evidence:report -- DIR [--json]';
const BODY = /\.html?$/i;

const COLUMNS: readonly Column<ReportLine>[] = [
  { title: 'File', of: ({ file }) => file, most: 48, gives: true },
  { title: 'Answered by', of: ({ answeredBy }) => answeredBy.join(' > ') || '–', most: 40 },
  { title: 'Code', of: ({ code }) => code ?? '–', most: 24 },
  { title: 'Certainty', of: ({ certainty }) => certainty, most: 10 },
  { title: 'Cause', of: ({ causes }) => causes[0]?.id ?? '–', most: 60, gives: true },
  { title: 'Facts', of: ({ facts }) => factsText(facts), most: 60, gives: true },
];

function factsText({ hresult, module, exception, errorCode, configFile }: ReportLine['facts']): string {
  const told = [errorCode, hresult, module, exception, configFile];
  return told.filter((fact) => fact !== undefined).join(' · ') || '–';
}

/** The rooms of the product run in Vite's own runner, which knows their globs and the knowledge's virtual modules. */
async function loadReader(): Promise<typeof import('./evidence-report/saved-response')> {
  const file = fileURLToPath(new URL('evidence-report/saved-response.ts', import.meta.url));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { module } = await runnerImport<typeof import('./evidence-report/saved-response')>(file, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [knowledge()],
  });
  return module;
}

function headBeside(path: string): ResponseHead | undefined {
  const file = path.replace(BODY, '.headers.txt');
  if (!existsSync(file)) return undefined;
  try {
    return parseHead(readFileSync(file, 'latin1'));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
    return undefined;
  }
}

async function main(): Promise<void> {
  const [folder, ...others] = process.argv.slice(2).filter((argument) => argument !== '--json');
  if (folder === undefined || others.length > 0 || !existsSync(folder)) {
    console.error(
      folder === undefined || others.length > 0 ? USAGE : `There is no folder ${folder}.\n${USAGE}`,
    );
    process.exitCode = 2;
    return;
  }
  const { readSaved } = await loadReader();
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && BODY.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const lines = files.map((name) => {
    const path = join(folder, name);
    return readSaved(name, readFileSync(path), headBeside(path));
  });
  if (process.argv.includes('--json')) {
    for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
    return;
  }
  console.log(tableOf(COLUMNS, lines, process.stdout.columns ?? 200));
}

void main();
