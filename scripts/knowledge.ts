/**
 * Prints how much of each family the reference has in each language, and what is missing; with `--json`, every entry as
 * one JSON array (docs/knowledge-format.md). Fails when something is missing.
 */
import { readLibrary, runInRoom } from '../src/knowledge/build/library';

async function main(): Promise<void> {
  const { entries } = await readLibrary();
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return;
  }
  const { module } = await runInRoom<typeof import('../src/knowledge/count')>('count.ts');
  const counts = module.countFamilies(entries, module.registries);
  process.stdout.write(module.countTable(counts));
  if (counts.some(({ missing, unmended }) => missing.length + unmended.length > 0)) process.exitCode = 1;
}

void main();
