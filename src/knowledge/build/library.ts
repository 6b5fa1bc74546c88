import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Entry } from '../entry.ts';

/** The room of the knowledge, with a slash at its end. */
export const ROOM = fileURLToPath(new URL('..', import.meta.url));

/** Every entry, read from its file. */
export interface Library {
  readonly entries: readonly Entry[];
  /** The files that were read. */
  readonly files: readonly string[];
}

/** Runs a module of the room in Vite's own runner, which knows TypeScript and `import.meta.glob`. */
export async function runInRoom<Module>(name: string): Promise<{ module: Module; files: readonly string[] }> {
  const { module, dependencies } = await runnerImport<Module>(`${ROOM}${name}`, {
    root: ROOM,
    logLevel: 'error',
  });
  return { module, files: dependencies };
}

/** Reads every entry. Rejects with the file and the place when one is malformed. */
export async function readLibrary(): Promise<Library> {
  const { module, files } = await runInRoom<typeof import('../all')>('all.ts');
  return { entries: module.entries, files };
}
