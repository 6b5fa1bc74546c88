export const USAGE = `npm start [-- [URL] [--firefox]]

  URL         the page to open; without it, the bundled site that fails in every way
  --firefox   in Firefox instead of Chromium

CHROMIUM_PATH and FIREFOX_PATH name the browser to use.`;

export interface StartArguments {
  readonly url?: string;
  readonly browser: 'chrome' | 'firefox';
  readonly help: boolean;
}

/**
 * Reads the command line.
 * @throws RangeError saying what is wrong.
 */
export function parseArguments(args: readonly string[]): StartArguments {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const urls = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => !['--firefox', '--help', '-h'].includes(flag));
  if (unknown !== undefined) throw new RangeError(`Unknown option ${unknown}.\n\n${USAGE}`);
  if (urls.length > 1) throw new RangeError(`One URL at most, not ${urls.length}.\n\n${USAGE}`);
  const [url] = urls;
  if (url !== undefined && !/^https?:\/\//.test(url)) {
    throw new RangeError(`${url} is no http: or https: URL.\n\n${USAGE}`);
  }
  return {
    ...(url === undefined ? {} : { url }),
    browser: flags.includes('--firefox') ? 'firefox' : 'chrome',
    help: flags.includes('--help') || flags.includes('-h'),
  };
}
