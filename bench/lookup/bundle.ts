import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { knowledge } from '../../src/knowledge/build/plugin';

type Product = typeof import('./product');

/** Bundles the product's rooms and loads the bundle: node alone knows neither their globs nor the knowledge's virtual modules. */
export async function loadProduct(): Promise<Product> {
  const outDir = await mkdtemp(join(tmpdir(), 'substatus-lookup-bench-'));
  const entry = new URL('product.ts', import.meta.url).pathname;
  const output = { entryFileNames: 'product.mjs' };
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [knowledge()],
      build: { ssr: entry, outDir, rollupOptions: { output } },
      ssr: { noExternal: true },
    });
    const product: Product = await import(pathToFileURL(join(outDir, 'product.mjs')).href);
    return product;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
