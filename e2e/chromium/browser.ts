import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { findChromium } from '../browser/find';
import { until } from '../wait';
import { ExtensionPage } from './extension';
import { Panel } from './panel';
import { Target } from './target';

export interface LaunchOptions {
  /** The built extension's folder. */
  readonly dist?: string;
  /** Opens DevTools on every tab. */
  readonly devtools?: boolean;
  /** BCP 47 tag of the browser's language. */
  readonly language?: string;
  readonly headless?: boolean;
  /** Where DevTools stands beside the page; right of it by default. */
  readonly dock?: 'right' | 'bottom' | 'undocked';
  /** DevTools' own theme. */
  readonly theme?: 'light' | 'dark';
  /** Size of the window, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Folders of other extensions. */
  readonly others?: readonly string[];
  /** Keeps pages that were left for the back button, as browsers do and Playwright does not. */
  readonly backForwardCache?: boolean;
  readonly args?: readonly string[];
}

/** DevTools reads its settings from the profile; each is JSON within JSON. */
async function writeDevToolsSettings(profile: string, { dock, theme }: LaunchOptions): Promise<void> {
  const settings = {
    // The offer to speak another language would cover what is photographed.
    'disable-locale-info-bar': 'true',
    ...(dock === undefined ? {} : { currentDockState: JSON.stringify(dock) }),
    ...(theme === undefined ? {} : { 'ui-theme': JSON.stringify(theme === 'dark' ? 'dark' : 'default') }),
  };
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ devtools: { preferences: settings } }),
  );
}

/** Chromium on Linux reads its language from the environment, and `LANGUAGE` only where the locale is not `C`. */
function localeOf(language: string): Record<string, string> {
  const name = language.replace('-', '_');
  return { LANGUAGE: name, LANG: `${name}.UTF-8`, LC_ALL: `${name}.UTF-8` };
}

const PANEL_TITLE = 'Substatus';
const everything = { filter: [{}] };

/** A Chromium with the built extension in it. */
export class Chromium {
  private constructor(
    readonly context: BrowserContext,
    readonly extensionId: string,
    readonly cdp: CDPSession,
    readonly profile: string,
  ) {}

  static async launch(options: LaunchOptions = {}): Promise<Chromium> {
    const dist = resolve(options.dist ?? 'dist/chrome');
    const extensions = [dist, ...(options.others ?? [])].join(',');
    const profile = await mkdtemp(join(tmpdir(), 'substatus-chromium-'));
    await writeDevToolsSettings(profile, options);
    const { width = 1280, height = 900 } = options.size ?? {};
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findChromium(),
      // Playwright's own headless mode runs no extensions; the flag below does.
      headless: false,
      viewport: null,
      ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      // Playwright's test runner would have all tabs speak English.
      locale: options.language ?? 'en-US',
      // A user's own session keeps Chromium's sandbox, which root can't have.
      chromiumSandbox: options.headless === false && process.getuid?.() !== 0,
      args: [
        ...(options.headless === false ? [] : ['--headless=new']),
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        `--window-size=${width},${height}`,
        ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
        ...(options.devtools ? ['--auto-open-devtools-for-tabs'] : []),
        `--disable-extensions-except=${extensions}`,
        `--load-extension=${extensions}`,
        ...(options.args ?? []),
      ],
      env: {
        ...process.env,
        ...(options.language === undefined ? {} : localeOf(options.language)),
      },
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const browser = context.browser();
    if (!browser) throw new Error('A persistent context without a browser');
    return new Chromium(context, new URL(worker.url()).host, await browser.newBrowserCDPSession(), profile);
  }

  /** The first tab; with DevTools opened for every tab, the one that has it from the start. */
  get page(): Page {
    const [page] = this.context.pages();
    if (!page) throw new Error('No tab is open');
    return page;
  }

  /** Something that asks the extension as its own pages do. */
  async extension(): Promise<ExtensionPage> {
    return new ExtensionPage(await this.openExtensionPage('src/popup/index.html'));
  }

  /** A window of its own: a tab in front of the others would keep them, and their DevTools, from drawing. */
  async openWindow(): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await this.cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    return opened;
  }

  /** A page of the extension, such as `src/options/index.html`, in a window of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.openWindow();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  async #targets() {
    return (await this.cdp.send('Target.getTargets', everything)).targetInfos;
  }

  /**
   * Opens our panel in the only DevTools there is, and waits until it is connected.
   * @param inspecting where there are more: a part of the URL that DevTools names in its title.
   */
  async openPanel(inspecting = ''): Promise<Panel> {
    const origin = `chrome-extension://${this.extensionId}`;
    const devtools = await until('DevTools', async () =>
      (await this.#targets()).find(
        ({ url, title }) => url.startsWith('devtools://') && title.includes(inspecting),
      ),
    );
    const frontend = await Target.attach(this.cdp, devtools.targetId);
    const view = origin + PANEL_TITLE;
    await until('the panel to be registered', () =>
      frontend.run(`(async () => {
        const views = (await import('./ui/legacy/legacy.js')).ViewManager.ViewManager.instance();
        if (!views.view(${JSON.stringify(view)})) return false;
        await views.showView(${JSON.stringify(view)});
        return true;
      })()`),
    );
    const target = await until('the panel', async () =>
      (await this.#targets()).find(({ url }) => url.startsWith(`${origin}/src/panel/`)),
    );
    const panel = new Panel(frontend, await Target.attach(this.cdp, target.targetId));
    await until('the panel to be drawn', async () => (await panel.text('.status-bar')) !== '');
    return panel;
  }

  /** Saves a report by the panel's own menu. @returns the path of the file. */
  async saveReport(panel: Panel, format: 'html' | 'json' | 'csv', folder: string): Promise<string> {
    await this.cdp.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const saved = this.#nextDownload();
    await panel.exportAs(format);
    return join(folder, await saved);
  }

  /** The name of the next file that is saved, when it is whole. */
  #nextDownload(): Promise<string> {
    return new Promise((resolveName, reject) => {
      const names = new Map<string, string>();
      this.cdp.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
        names.set(guid, suggestedFilename),
      );
      this.cdp.on('Browser.downloadProgress', ({ guid, state }) => {
        const name = names.get(guid);
        if (name === undefined || state === 'inProgress') return;
        if (state === 'completed') resolveName(name);
        else reject(new Error(`The download of ${name} was ${state}`));
      });
    });
  }

  /** The background, awake. */
  async background(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  /** Kills the background, as a crash or a debugger does. @returns whether there was one to kill. */
  async killBackground(): Promise<boolean> {
    const worker = (await this.#targets()).find(
      ({ type, url }) => type === 'service_worker' && url.includes(this.extensionId),
    );
    if (!worker) return false;
    // It may have ended by itself in the meantime.
    return this.cdp.send('Target.closeTarget', { targetId: worker.targetId }).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.context.close();
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
