import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { sharedFiles } from './scripts/shared-files.ts';
import { knowledge } from './src/knowledge/build/plugin.ts';

// CRXJS's type has no place for all that Firefox wants, and the browsers check the manifest themselves.
const manifest: ManifestV3Export = JSON.parse(readFileSync('manifest.json', 'utf8'));

// One manifest serves both browsers; CRXJS keeps the background key that the target browser understands.
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const testing = process.env['VITEST'] !== undefined;
  return {
    plugins: [preact(), knowledge(), testing ? [] : crx({ manifest, browser })],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome120',
      // The manifest names neither the panel nor the reference's page, so the bundler must be told of them.
      rolldownOptions: {
        input: { panel: 'src/panel/index.html', reference: 'src/reference/index.html' },
        output: { codeSplitting: { groups: sharedFiles() } },
      },
      // Both browsers know it.
      modulePreload: { polyfill: false },
    },
    test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
  };
});
