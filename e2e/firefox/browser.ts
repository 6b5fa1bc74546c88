import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import manifest from '../../manifest.json' with { type: 'json' };
import { REQUESTS, type RequestOutput } from '../../src/messaging/protocol';
import { sourceOf } from '../page-function';
import { until } from '../wait';
import { Marionette } from './marionette';
import { Panel } from './panel';
import { FirefoxProcess, type Preferences } from './process';
import { View, type ViewType } from './view';

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const DIST = 'dist/firefox';
const PANEL_TITLE = 'Substatus';
const EXTENSION_ID = manifest.browser_specific_settings.gecko.id;

const handleSchema = v.object({ handle: v.string() });
const valueSchema = v.object({ value: v.string() });
const textSchema = v.string();
const numberSchema = v.number();

/** What the badge counts for a tab, as the background tells our own pages. */
const countedSchema = REQUESTS['tab/counted'].output;

/** A Firefox with the built extension in it. */
export class Firefox {
  private constructor(
    private readonly marionette: Marionette,
    private readonly process: FirefoxProcess,
    private readonly privilegedSource: string,
  ) {}

  static async launch(preferences: Preferences = {}, headless = true): Promise<Firefox> {
    const source = await readFile(new URL('./privileged.js', import.meta.url), 'utf8');
    const process = await FirefoxProcess.start(preferences, headless);
    try {
      const firefox = new Firefox(await Marionette.connect(await process.port()), process, source);
      await firefox.#install();
      return firefox;
    } catch (error) {
      await process.kill();
      throw error;
    }
  }

  async #install(): Promise<void> {
    const path = resolve(DIST);
    await this.marionette.send('Addon:Install', { path, temporary: true, allowPrivateBrowsing: true });
    await this.privileged('showButton');
  }

  /** Calls one of the functions of `privileged.js` with JSON arguments. */
  readonly privileged = (name: string, ...args: readonly unknown[]): Promise<unknown> =>
    this.marionette.run(
      `const [extensionId, name, args] = arguments; return (${this.privilegedSource.trim().replace(/;$/, '')})[name](...args);`,
      [EXTENSION_ID, name, args],
      'chrome',
    );

  /** The folder that Firefox writes to. */
  get profile(): string {
    return this.process.profile;
  }

  /** Loads a URL in the tab in front. */
  async goto(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Opens a tab, or a private window with one, and turns to it. @returns how to turn back to it. */
  async open(kind: 'tab' | 'private window'): Promise<string> {
    const options = kind === 'tab' ? { type: 'tab' } : { type: 'window', private: true };
    const opened = await this.marionette.send('WebDriver:NewWindow', { ...options, focus: true });
    const { handle } = v.parse(handleSchema, opened);
    await this.turnTo(handle);
    return handle;
  }

  async turnTo(handle: string): Promise<void> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  /** The handle of the tab in front. */
  async current(): Promise<string> {
    return v.parse(valueSchema, await this.marionette.send('WebDriver:GetWindowHandle')).value;
  }

  /** Calls a function in the tab's page with JSON arguments, as the page's own script. See {@link View.call}. */
  async call<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const value = await this.marionette.run(`return ${sourceOf(fn)}(...arguments);`, args, 'content');
    return value as Awaited<Result>;
  }

  /** Has the page ask for each of the URLs at once; resolves when all have ended, whatever came of them. */
  async fetchAll(urls: readonly string[]): Promise<void> {
    await this.call(async (list) => {
      const ask = (url: string) => fetch(url, { cache: 'no-store', mode: 'no-cors' }).then((r) => r.text());
      await Promise.allSettled(list.map(ask));
    }, urls);
  }

  /** Waits for a page of the extension, by where it is shown and part of its URL. */
  view(type: ViewType, part: string): Promise<View> {
    return new View(this.privileged, type, part).opened();
  }

  /** Opens a page of the extension, such as `src/options/index.html`, in a new tab, and turns to that. */
  async openExtensionPage(path: string): Promise<View> {
    await this.open('tab');
    await this.goto(v.parse(textSchema, await this.privileged('urlOf', path)));
    return this.view('tab', path);
  }

  /** What the badge of a tab counts, as any of our pages is told. Wakes the background when it sleeps. */
  async counted(page: View, tabId: number): Promise<RequestOutput<'tab/counted'>> {
    const answer = await page.call(
      (input) => browser.runtime.sendMessage({ request: 'tab/counted', input }),
      { tabId },
    );
    return v.parse(countedSchema, answer);
  }

  /**
   * Opens the toolbox of the tab in front with our panel in it, and waits until that is connected.
   * @param recording what the panel says then, in the browser's language.
   */
  async openPanel(recording = 'Recording'): Promise<Panel> {
    await this.privileged('openToolbox');
    await until('the panel to be registered', () => this.privileged('choosePanel', PANEL_TITLE));
    const page = await this.view('devtools_panel', '/src/panel/');
    await page.textWith('#recording', recording);
    return new Panel(page);
  }

  async closeToolbox(): Promise<void> {
    await this.privileged('closeToolbox');
  }

  /** The badge of the tab in front. */
  async badge(): Promise<string> {
    return v.parse(textSchema, await this.privileged('badge'));
  }

  /** The extension's number for the tab in front. */
  async tabId(): Promise<number> {
    return v.parse(numberSchema, await this.privileged('tabId'));
  }

  /** Opens the toolbar button's popup. */
  async openPopup(): Promise<View> {
    await this.privileged('openPopup');
    return this.view('popup', '/src/popup/');
  }

  /** Ends the background once it runs, and waits until it is gone. */
  async killBackground(): Promise<void> {
    await until(
      'the background to run',
      async () => (await this.privileged('backgroundState')) === 'running',
    );
    await this.privileged('terminateBackground');
  }

  /** Photographs the whole window. */
  async screenshot(file: string): Promise<void> {
    const options = { full: false, hash: false };
    const shot = v.parse(
      valueSchema,
      await this.marionette.send('WebDriver:TakeScreenshot', options, 'chrome'),
    );
    await writeFile(file, Buffer.from(shot.value, 'base64'));
  }

  /** Resolves when the user has closed it. */
  closed(): Promise<void> {
    return this.process.closed();
  }

  /** Ends Firefox, which writes what it has to write; its files stay. */
  async quit(): Promise<void> {
    // The connection may close before the answer.
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await this.process.ended();
    this.marionette.close();
  }

  async close(): Promise<void> {
    await this.quit();
    await this.process.removeFiles();
  }
}
