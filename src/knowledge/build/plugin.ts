import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { type Entry, LANGUAGES } from '../entry.ts';
import { indexEntry } from '../index-entry.ts';
import { localise } from '../localise.ts';

const ROOM = fileURLToPath(new URL('..', import.meta.url));
const PREFIX = 'virtual:knowledge/';
/** A leading null byte keeps other plugins from taking the id for a path. */
const RESOLVED = `\0${PREFIX}`;

/** What each virtual module exports. */
const VIEWS = new Map<string, (entries: readonly Entry[]) => unknown>([
  ['index', (entries) => entries.map(indexEntry)],
  ...LANGUAGES.map((language): [string, (entries: readonly Entry[]) => unknown] => [
    language,
    (entries) => entries.map((entry) => localise(entry, language)),
  ]),
]);

interface Library {
  readonly entries: readonly Entry[];
  /** The files that the entries were read from. */
  readonly files: readonly string[];
}

/**
 * Serves the knowledge as data: `virtual:knowledge/<language>`, the entries in one language, and
 * `virtual:knowledge/index`, their ids alone. A page so loads one language and never runs the entries' modules.
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

/** Runs the entries' modules in Vite's own runner, which knows TypeScript and `import.meta.glob`. */
async function readLibrary(): Promise<Library> {
  const { module, dependencies } = await runnerImport<typeof import('../all')>(`${ROOM}all.ts`, {
    root: ROOM,
    logLevel: 'error',
  });
  return { entries: module.entries, files: dependencies };
}

function isInRoom(file: string): boolean {
  return file.replaceAll('\\', '/').startsWith(ROOM.replaceAll('\\', '/')) && !file.endsWith('.test.ts');
}

/** Data as an expression: engines parse a JSON string faster than an object literal. */
function jsonModule(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
