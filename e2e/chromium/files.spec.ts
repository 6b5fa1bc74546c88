/** Which files the extension as built has its parts load. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const DIST = 'dist/chrome';

/** A file and all that it imports before it runs. */
function loadedWith(file: string): Set<string> {
  const loaded = new Set([join(DIST, file)]);
  for (const path of loaded) {
    const code = readFileSync(path, 'utf8');
    for (const [, imported = ''] of code.matchAll(/(?:from|import) ?["'](\.[^"']+)["']/g))
      loaded.add(join(path, '..', imported));
  }
  return loaded;
}

test('the service worker loads nothing that only pages use', () => {
  const loaded = [...loadedWith('service-worker-loader.js')].map((path) =>
    path.replace(/-[\w-]{8}\.js$/, ''),
  );
  expect(loaded).toContain(`${DIST}/assets/shared-worker`);
  expect(loaded).not.toContain(`${DIST}/assets/shared-pages`);
  expect(loaded).not.toContain(`${DIST}/assets/shared-diagnosis`);
});

test('the panel waits for few files', () => {
  const page = readFileSync(join(DIST, 'src/panel/index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(files.length).toBeLessThanOrEqual(8);
  const [entry = ''] = files;
  // Each is asked for by the page itself: none comes to light only when another was read.
  for (const path of loadedWith(entry)) expect(files).toContain(path.slice(DIST.length));
});
