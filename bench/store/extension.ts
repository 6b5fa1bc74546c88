import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const source = (file: string) => new URL(file, import.meta.url).pathname;

const manifest = {
  manifest_version: 3,
  name: 'Store bench',
  version: '1',
  permissions: ['storage', 'unlimitedStorage'],
  background: { service_worker: 'worker.js' },
};

/** Builds the throwaway extension into a temporary folder. */
export async function buildExtension(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'substatus-store-bench-'));
  for (const name of ['worker', 'page']) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        lib: { entry: source(`${name}.ts`), formats: ['iife'], name, fileName: () => `${name}.js` },
      },
    });
  }
  await copyFile(source('page.html'), join(folder, 'page.html'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
