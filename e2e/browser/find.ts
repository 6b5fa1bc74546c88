import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** There is no browser and none could be installed. The message says what was tried and what to do. */
export class NoBrowserError extends Error {}

/**
 * Names of Chromium on the search path. Branded Chrome is not among them: since version 137 it ignores `--load-extension`.
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Where installers put it, beside the search path. */
const CHROMIUM_PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isExecutable);
}

/** A path given by the environment; it must lead to something. */
function given(variable: string): string | undefined {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (!isExecutable(path)) throw new NoBrowserError(`${variable} is ${path}, which is no program.`);
  return path;
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const options = { stdio: 'inherit', timeout: 600_000, shell: process.platform === 'win32' } as const;
  return spawnSync(command, args, options).status === 0;
}

function hasCommand(name: string): boolean {
  return onPath([name, `${name}.exe`, `${name}.cmd`], []) !== undefined;
}

/** Installs packages with the system's package manager, where that needs no password. */
function installPackages(packages: readonly string[]): boolean {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return false;
  if (hasCommand('apt-get')) {
    return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', ...packages]);
  }
  return hasCommand('dnf') && run('dnf', ['install', '-y', ...packages]);
}

/**
 * A Chromium that loads unpacked extensions: `CHROMIUM_PATH`, Playwright's own, the system's; failing these, installs
 * one and says so.
 * @throws NoBrowserError
 */
export async function findChromium(): Promise<string> {
  const found = given('CHROMIUM_PATH') ?? playwrights() ?? onPath(CHROMIUM_NAMES, CHROMIUM_PLACES);
  if (found !== undefined) return found;
  console.log('No Chromium was found; installing one.');
  if (run('npx', ['playwright', 'install', 'chromium'])) {
    const installed = playwrights();
    if (installed !== undefined) return installed;
  }
  installPackages(['chromium']);
  const installed = onPath(CHROMIUM_NAMES, CHROMIUM_PLACES);
  if (installed !== undefined) return installed;
  throw new NoBrowserError(
    'No Chromium was found, and none could be installed. Install it (for instance with `apt-get install chromium` or `npx playwright install chromium`), or set CHROMIUM_PATH. Google Chrome will not do: it ignores --load-extension.',
  );
}

/**
 * A Firefox: `FIREFOX_PATH` or the system's; failing these, installs one and says so.
 * @throws NoBrowserError
 */
export async function findFirefox(): Promise<string> {
  const found = given('FIREFOX_PATH') ?? onPath(FIREFOX_NAMES, FIREFOX_PLACES);
  if (found !== undefined) return found;
  console.log('No Firefox was found; installing one.');
  installPackages(['firefox-esr']);
  const installed = onPath(FIREFOX_NAMES, FIREFOX_PLACES);
  if (installed !== undefined) return installed;
  throw new NoBrowserError(
    'No Firefox was found, and none could be installed. Install it (for instance with `apt-get install firefox-esr`), or set FIREFOX_PATH.',
  );
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The version that a browser gives of itself, for reports. */
export function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
