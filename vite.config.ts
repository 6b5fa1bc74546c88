import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { knowledge } from './src/knowledge/build/plugin';

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
      // DevTools does not list the panel in the manifest, so the bundler must be told of it.
      rollupOptions: { input: { panel: 'src/panel/index.html' } },
    },
    test: { include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'] },
  };
});
