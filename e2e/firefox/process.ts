import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../browser/find';
import { until } from '../wait';

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** A Firefox that speaks to nobody, shows no welcome and opens its toolbox below the page. */
const QUIET: Preferences = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'devtools.toolbox.footer.height': 420,
  'devtools.toolbox.host': 'bottom',
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  // A permission that is asked for is granted without the browser's own dialog, which no script may press.
  'extensions.webextOptionalPermissionPrompts': false,
  'marionette.port': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** How long Firefox may take to end, in ms, before it is killed. */
const LAST_WORDS = 10_000;

/** A running Firefox with a fresh profile. */
export class FirefoxProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  /** The folder that Firefox writes to. */
  get profile(): string {
    return join(this.folder, 'profile');
  }

  static async start(preferences: Preferences = {}, headless = true): Promise<FirefoxProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'substatus-firefox-'));
    const profile = join(folder, 'profile');
    await mkdir(profile);
    const lines = Object.entries({ ...QUIET, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    );
    await writeFile(join(profile, 'user.js'), lines.join(''));
    const args = [
      '-profile',
      profile,
      '-no-remote',
      ...(headless ? ['-headless'] : []),
      '-marionette',
      '-remote-allow-system-access',
    ];
    const child = spawn(await findFirefox(), [...args, 'about:blank'], {
      // A home of its own keeps the user's untouched.
      env: { ...process.env, HOME: folder, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
      stdio: 'ignore',
    });
    const firefox = new FirefoxProcess(child, folder);
    try {
      await until('Firefox to listen', async () => (await firefox.port()) > 0);
    } catch (error) {
      await firefox.kill();
      throw error;
    }
    return firefox;
  }

  /** Where Marionette listens; Firefox writes it down once it does. */
  async port(): Promise<number> {
    return Number(await readFile(join(this.profile, 'MarionetteActivePort'), 'utf8'));
  }

  /** Waits for Firefox, which was asked to end, and sees to it that it does. */
  async ended(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const timer = setTimeout(() => this.child.kill('SIGKILL'), LAST_WORDS);
    await once(this.child, 'exit');
    clearTimeout(timer);
  }

  /** Resolves when Firefox is gone, whoever ended it. */
  async closed(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
  }

  /** Ends it without asking, and leaves nothing behind. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended();
    await this.removeFiles();
  }

  async removeFiles(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
