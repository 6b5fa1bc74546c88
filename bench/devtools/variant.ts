import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** The panel as it is, on another host. */
function onRecordedHost(): Plugin {
  const host = new URL('recorded-host.ts', import.meta.url).pathname;
  return {
    name: 'recorded-host',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('/host/devtools-host') ? host : undefined),
  };
}

/** Builds the extension with a panel that is given its failures by the bench, into a temporary folder. */
export async function buildVariant(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'substatus-panel-bench-'));
  await build({ logLevel: 'error', plugins: [onRecordedHost()], build: { outDir: folder } });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
