import browser from 'webextension-polyfill';

/** The match pattern for one page's origin; undefined where no extension may look (`about:`, `chrome:` …). */
function patternFor(url: string): string | undefined {
  const match = /^(https?|wss?):\/\/([^/:?#]+)/.exec(url);
  return match ? `${match[1]}://${match[2]}/*` : undefined;
}

/** Whether requests of a page can be watched; of every page when no URL is given. */
export async function hasAccess(url?: string): Promise<boolean> {
  const everywhere = await browser.permissions.contains({ origins: ['<all_urls>'] });
  if (everywhere || url === undefined) return everywhere;
  const pattern = patternFor(url);
  return pattern === undefined || browser.permissions.contains({ origins: [pattern] });
}

/** Asks the user for access to all sites; only from a click on a page of ours. False when refused. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['<all_urls>'] });
}

/** Calls back when the user grants or revokes access. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
