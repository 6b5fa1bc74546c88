/// <reference types="vite/types/importMeta.d.ts" />
import type { Entry } from './entry';
import { compareIds } from './order';
import { type EntryModule, parseEntryModule } from './schema';

const FOLDER = './entries/';

/**
 * Every file of the `entries` folder, read and checked for its form.
 * For the build and the tests; pages load one language of it by {@link ./load.ts}.
 */
export const modules: readonly EntryModule[] = Object.entries(
  import.meta.glob(['./entries/**/*.ts', '!./entries/**/*.test.ts'], { eager: true }),
).map(([path, module]) => parseEntryModule(path.slice(FOLDER.length), module));

/** Every entry, in the order of {@link compareIds}. */
export const entries: readonly Entry[] = modules
  .flatMap((module) => module.entries)
  .toSorted((a, b) => compareIds(a.id, b.id));
