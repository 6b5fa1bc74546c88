import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../e2e/browser/find';
import { PlainChromium } from './capture/browser';
import { writeNoOpExtension } from './capture/no-op-extension';
import { startServer } from './capture/server';
import { defineBench } from './measure/bench';
import { type Candidate, interleave } from './measure/rounds';

const REQUESTS = 1_500;
const ROUNDS = 5;
const NO_OP = 'a listener that does nothing';
const OURS = resolve('dist/chrome');

export default defineBench({
  title: 'how much slower does a page load with the extension?',
  async *run() {
    if (!existsSync(OURS)) await build({ logLevel: 'error' });
    const noOp = await writeNoOpExtension();
    const server = await startServer();
    let launches = 0;
    const program = await findChromium();
    const extensions: readonly [name: string, folder: string | undefined][] = [
      ['no extension', undefined],
      [NO_OP, noOp.folder],
      ['Substatus', OURS],
    ];
    /** Each time in a new browser, the only one: idle ones would take their part of the machine. */
    const load = async (folder: string | undefined, status: number) => {
      const runner = server.runner(`runner-${launches}`);
      launches += 1;
      const browser = await PlainChromium.launch(program, folder);
      try {
        await browser.open(runner.url);
        await runner.load(REQUESTS / 5, status);
        return await runner.load(REQUESTS, status);
      } finally {
        await browser.close();
      }
    };
    const measure = (status: number) =>
      interleave(
        Object.fromEntries(
          extensions.map(([name, folder]): [string, Candidate] => [name, () => load(folder, status)]),
        ),
        ROUNDS,
      );
    try {
      yield { title: '1,500 requests, none fails', unit: 'ms', base: NO_OP, rows: await measure(200) };
      yield { title: '1,500 requests, all fail', unit: 'ms', base: NO_OP, rows: await measure(404) };
    } finally {
      server.close();
      await noOp.remove();
    }
  },
});
