import browser from 'webextension-polyfill';

export interface TabListeners {
  closed(tabId: number): void;
  /** The browser put one tab's contents in place of another's. */
  replaced(newTabId: number, oldTabId: number): void;
  /** Something was repainted: the badge's text may be gone. */
  updated(tabId: number): void;
}

/** Watches tabs come and go. Must be called in the background's first turn. */
export function watchTabs(listeners: TabListeners): void {
  browser.tabs.onRemoved.addListener((tabId) => listeners.closed(tabId));
  browser.tabs.onReplaced.addListener((newTabId, oldTabId) => listeners.replaced(newTabId, oldTabId));
  browser.tabs.onUpdated.addListener((tabId) => listeners.updated(tabId));
  browser.tabs.onActivated.addListener(({ tabId }) => listeners.updated(tabId));
}

/** The ids of all open tabs. */
export async function openTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => tab.id ?? []);
}

/** The tab that the user looks at in this window, with its URL where permissions allow to know it. */
export async function activeTab(): Promise<{ id: number; url?: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return tab.url === undefined ? { id: tab.id } : { id: tab.id, url: tab.url };
}

/** A tab's URL; undefined when the tab is gone or permissions hide it. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** Whether a tab is in a private window; of one that is gone, nobody can say, and it counts as private. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    return true;
  }
}
