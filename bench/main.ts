/** Runs the benches: all of them, or those named. `npm run bench -- store lookup` */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Bench } from './measure/bench';
import { tableText } from './measure/print';

const ENDING = '.bench.ts';
const folder = new URL('.', import.meta.url);

const all = readdirSync(folder)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No bench is named ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  process.exit(1);
}

console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, node ${process.versions.node}\n`);
for (const name of wanted.length > 0 ? wanted : all) {
  const { default: bench }: { default: Bench } = await import(new URL(`${name}${ENDING}`, folder).href);
  console.log(`## ${name}: ${bench.title}\n`);
  for await (const table of bench.run()) console.log(tableText(table));
}
