import type { Plugin } from 'vite';
import { type Entry, LANGUAGES } from '../entry.ts';
import { indexOf } from '../index-entry.ts';
import { localise } from '../localise.ts';
import { pack } from '../packed.ts';
import { packTitles, titlesFile } from '../titles.ts';
import { type Library, ROOM, readLibrary } from './library.ts';

const PREFIX = 'virtual:knowledge/';
/** A leading null byte keeps other plugins from taking the id for a path. */
const RESOLVED = `\0${PREFIX}`;

/** What each virtual module exports. */
const VIEWS = new Map<string, (entries: readonly Entry[]) => unknown>([
  ['index', indexOf],
  ...LANGUAGES.map((language): [string, (entries: readonly Entry[]) => unknown] => [
    language,
    (entries) => pack(entries.map((entry) => localise(entry, language))),
  ]),
]);

/**
 * Serves the knowledge as data: `virtual:knowledge/<language>`, the entries in one language, and
 * `virtual:knowledge/index`, the ids of those that a request can have. A page so loads one language and never runs the entries' modules. Their
 * titles become a file for each language beside the build's chunks.
 */
export function knowledge(): Plugin {
  let library: Promise<Library> | undefined;

  return {
    name: 'knowledge',
    resolveId(id) {
      return id.startsWith(PREFIX) && VIEWS.has(id.slice(PREFIX.length)) ? `\0${id}` : null;
    },
    async load(id) {
      const view = id.startsWith(RESOLVED) ? VIEWS.get(id.slice(RESOLVED.length)) : undefined;
      if (view === undefined) return null;
      library ??= readLibrary();
      const { entries, files } = await library;
      for (const file of files) this.addWatchFile(file);
      return { code: `export default ${jsonModule(view(entries))};`, map: null };
    },
    // A service worker can't load modules on demand, so what the background suggests from is a file.
    async generateBundle() {
      library ??= readLibrary();
      const { entries } = await library;
      for (const language of LANGUAGES) {
        const source = packTitles(entries.map((entry) => localise(entry, language)));
        this.emitFile({ type: 'asset', fileName: titlesFile(language), source });
      }
    },
    // Entries are read anew after any change, whether by `vite` or by `vite build --watch`.
    watchChange(file) {
      if (isInRoom(file)) library = undefined;
    },
    // A new file is no dependency of the virtual modules yet, so the server must be told that they changed.
    hotUpdate({ file, modules }) {
      if (!isInRoom(file)) return;
      library = undefined;
      const graph = this.environment.moduleGraph;
      const served = [...VIEWS.keys()].flatMap((name) => graph.getModuleById(RESOLVED + name) ?? []);
      return [...new Set([...modules, ...served])];
    },
  };
}

function isInRoom(file: string): boolean {
  return file.replaceAll('\\', '/').startsWith(ROOM.replaceAll('\\', '/')) && !file.endsWith('.test.ts');
}

/**
 * Data as an expression: engines parse a JSON string faster than an object literal. JSON is full of double quotes, so
 * single ones hold it.
 * @see https://v8.dev/blog/cost-of-javascript-2019#json
 */
function jsonModule(data: unknown): string {
  return `JSON.parse('${JSON.stringify(data).replace(/[\\']/g, '\\$&')}')`;
}
