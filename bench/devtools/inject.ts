import { build } from 'vite';
import type { Target } from '../../e2e/chromium/target';

const ENTRY = new URL('stopwatch.ts', import.meta.url).pathname;
let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The stopwatch was not bundled');
  return chunk.code;
}

/** Puts the stopwatch into a page, as `window.stopwatch`. */
export async function injectStopwatch(target: Target): Promise<void> {
  bundled ??= bundle();
  await target.run(`${await bundled};0`);
}
