import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { until } from '../../e2e/wait';

const targetsSchema = v.array(v.object({ type: v.string(), url: v.string() }));

/** A Chromium that nothing is attached to: a debugger that follows each request would hide what an extension costs. */
export class PlainChromium {
  private constructor(
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {}

  /** @param extension an unpacked extension's folder; undefined for none. Waits until its worker runs. */
  static async launch(program: string, extension: string | undefined): Promise<PlainChromium> {
    const profile = await mkdtemp(join(tmpdir(), 'substatus-capture-bench-'));
    const loaded = extension === undefined ? [] : [`--load-extension=${extension}`];
    const process = spawn(
      program,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        ...loaded,
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    const browser = new PlainChromium(process, profile);
    const expected = extension === undefined ? 'page' : 'service_worker';
    await until(`a ${expected}`, async () =>
      (await browser.#targets()).some(({ type }) => type === expected),
    );
    return browser;
  }

  /** Opens a page in a new tab. Not at the start: what a page asks for before the extension listens may never end. */
  async open(url: string): Promise<void> {
    await fetch(await this.#endpoint(`new?${url}`), { method: 'PUT' });
  }

  async close(): Promise<void> {
    if (this.process.exitCode === null) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve));
      this.process.kill();
      await ended;
    }
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What runs in the browser; listing it attaches to nothing. */
  async #targets(): Promise<v.InferOutput<typeof targetsSchema>> {
    const response = await fetch(await this.#endpoint('list'));
    return v.parse(targetsSchema, await response.json());
  }

  /** https://chromedevtools.github.io/devtools-protocol/#endpoints */
  async #endpoint(name: string): Promise<string> {
    const [port] = (await readFile(join(this.profile, 'DevToolsActivePort'), 'utf8')).split('\n');
    return `http://127.0.0.1:${port}/json/${name}`;
  }
}
