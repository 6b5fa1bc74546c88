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
 * What DevTools logged before this page was there. Only Chromium's entries lead to their bodies, by callback:
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
