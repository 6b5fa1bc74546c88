import browser from 'webextension-polyfill';

/**
 * Adds the extension's panel to DevTools.
 * @param page the path of its page in the extension, without a leading slash.
 */
export async function createPanel(title: string, page: string): Promise<void> {
  // Chromium reads a path from the extension's root, Firefox from the DevTools page; with a slash they agree.
  await browser.devtools.panels.create(title, '', `/${page}`);
}

/** The tab that DevTools inspects. */
export function inspectedTabId(): number {
  return browser.devtools.inspectedWindow.tabId;
}

/** Reloads the inspected page. */
export function reloadInspectedPage(): void {
  void browser.devtools.inspectedWindow.reload();
}

/** DevTools' own theme, which may differ from the system's. */
export type DevToolsTheme = 'light' | 'dark';

function themeOf(name: string): DevToolsTheme {
  return name === 'dark' ? 'dark' : 'light';
}

/** Calls back with DevTools' theme, now and when it changes. */
export function watchTheme(listener: (theme: DevToolsTheme) => void): void {
  const { panels } = browser.devtools;
  listener(themeOf(panels.themeName));
  // Firefox has an event, Chromium 99+ a setter that the polyfill doesn't know.
  // https://developer.chrome.com/docs/extensions/reference/api/devtools/panels#method-setThemeChangeHandler
  if (panels.onThemeChanged) panels.onThemeChanged.addListener((name) => listener(themeOf(name)));
  else if ('setThemeChangeHandler' in panels && typeof panels.setThemeChangeHandler === 'function') {
    panels.setThemeChangeHandler((name: string) => listener(themeOf(name)));
  }
}

function isNetworkPanel(panel: unknown): panel is { show: (options: { filter: string }) => Promise<void> } {
  return typeof panel === 'object' && panel !== null && 'show' in panel && typeof panel.show === 'function';
}

/**
 * Shows DevTools' own Network panel with a filter; undefined where the browser has no way there. Newer Chromium has,
 * Firefox has not. https://github.com/ChromeDevTools/devtools-frontend/blob/main/extension-api/ExtensionAPI.d.ts
 */
export function networkPanelShower(): ((filter: string) => void) | undefined {
  const { panels } = browser.devtools;
  const panel = 'network' in panels ? panels.network : undefined;
  return isNetworkPanel(panel) ? (filter) => void panel.show({ filter }) : undefined;
}

/**
 * Opens a source at a line in DevTools, both line and column counted from 0; undefined where the browser can't, as Firefox
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1575240). The documentation leaves open where counting begins: DevTools
 * takes the numbers for those of its own places, which begin at 0.
 */
export function sourceOpener(): ((url: string, line: number, column?: number) => void) | undefined {
  const { panels } = browser.devtools;
  const open = 'openResource' in panels ? panels.openResource : undefined;
  return typeof open === 'function'
    ? (url, line, column = 0) => open.call(panels, url, line, column, () => undefined)
    : undefined;
}

/** An entry of DevTools' network log, still to be parsed, and the way to its body. */
export interface RawEntry {
  readonly har: unknown;
  /** Gives what the browser gives; decoding is the caller's. Rejects when the body is gone. */
  readonly content: () => Promise<unknown>;
}

/** Calls back for every request that ends while DevTools is open. */
export function onRequestFinished(listener: (entry: RawEntry) => void): void {
  browser.devtools.network.onRequestFinished.addListener((request) =>
    listener({ har: request, content: () => request.getContent() }),
  );
}

function hasContent(
  entry: unknown,
): entry is { getContent: (done: (...content: unknown[]) => void) => void } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'getContent' in entry &&
    typeof entry.getContent === 'function'
  );
}

/**
 * DevTools' log as it is now. In Chromium requests that are under way are in it too. Only Chromium's entries lead to their bodies, by callback:
 * the polyfill doesn't reach into the list.
 */
export async function loggedEntries(): Promise<RawEntry[]> {
  const { entries } = await browser.devtools.network.getHAR();
  if (!Array.isArray(entries)) return [];
  return entries.map((har: unknown) => ({
    har,
    content: () =>
      hasContent(har)
        ? new Promise((resolve) => har.getContent((...content) => resolve(content)))
        : Promise.reject(new Error('No body is kept for this entry')),
  }));
}
