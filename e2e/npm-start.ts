import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** How long a run may take, in ms: it builds the extension, and waits until the page has fallen silent. */
const LIMIT = 80_000;

/** What a run of `npm start` without a display leaves. */
export interface Started {
  /** Exit code; null when it was ended from outside. */
  readonly code: number | null;
  /** All that it wrote. */
  readonly output: string;
  /** The rows of the table, each the line that was printed. */
  readonly rows: readonly string[];
  /** How many failures it says there are. */
  readonly said: number;
}

/** Runs `npm start` as on a machine without a display, with the arguments after `--`. */
export async function npmStart(...args: readonly string[]): Promise<Started> {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const run = spawn('npm', ['start', '--', ...args], {
    env: { ...environment, COLUMNS: '200' },
    timeout: LIMIT,
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [run.stdout, run.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((done, failed) =>
    run.once('close', done).once('error', failed),
  );
  const rows = output.split('\n').filter((line) => /^\S+ +[A-Z]+ \w+:\/\//.test(line));
  return { code, output, rows, said: Number(/^(\d+) failing requests\.$/m.exec(output)?.[1]) };
}

/** A file that a run says it saved. @param label what stands before its path */
export async function savedBy({ output }: Started, label: 'Report' | 'Screenshot'): Promise<Buffer> {
  const path = new RegExp(`^${label}: +(.+)$`, 'm').exec(output)?.[1];
  if (path === undefined) throw new Error(`No line says where the ${label} is:\n${output}`);
  return readFile(path);
}
