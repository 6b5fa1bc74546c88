import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

/** What has code of its own, in groups that share a file; those with the least code first. */
const SHARED = {
  worker: ['src/background/main.ts', 'src/devtools/index.html'],
  pages: ['src/options/index.html', 'src/reference/index.html'],
  diagnosis: ['src/popup/index.html', 'src/panel/index.html'],
};

/** The modules that are loaded before one of some entries runs. */
function loadedBy(entries: readonly string[], graph: Rolldown.ChunkingContext): ReadonlySet<string> {
  const loaded = new Set(entries.map((entry) => resolve(entry)));
  for (const id of loaded)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}

/**
 * Puts what entries share into few files: the bundler makes one for each set of entries, and the panel's first rows waited for a dozen. The
 * service worker still loads nothing that only pages use.
 * @see https://rolldown.rs/in-depth/manual-code-splitting
 */
export function sharedFiles(): Rolldown.CodeSplittingGroup[] {
  return Object.entries(SHARED).map(([file, entries], nth, { length }) => {
    let loaded: ReadonlySet<string> | undefined;
    return {
      name: (id, graph) => {
        loaded ??= loadedBy(entries, graph);
        return loaded.has(id) ? `shared-${file}` : null;
      },
      minShareCount: 2,
      // Where more than one has a module, the first.
      priority: length - nth,
    };
  });
}
