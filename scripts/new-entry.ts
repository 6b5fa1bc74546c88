/** Writes the beginning of a knowledge entry: `npm run new:entry iis/404.99`. It fails the checks until it is written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOM, readLibrary } from '../src/knowledge/build/library';
import { scaffold } from '../src/knowledge/scaffold';

async function main(): Promise<void> {
  const [id = ''] = process.argv.slice(2);
  const { entries } = await readLibrary();
  const { file, source } = scaffold(id, new Set(entries.map((entry) => entry.id)));
  const path = join(ROOM, 'entries', file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source, { flag: 'wx' });
  console.log(`Wrote src/knowledge/entries/${file}.`);
  console.log(
    'Write it as docs/writing-entries.md says; `npx vitest run src/knowledge` tells what is left to do.',
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
