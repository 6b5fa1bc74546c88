import browser from 'webextension-polyfill';

/**
 * Storage that lives in the browser's memory as long as the browser runs: it outlives the background,
 * and never touches the disk. 10 MB in all.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/session
 */
export interface SessionStorage {
  readAll(): Promise<Record<string, unknown>>;
  /** Writes all of the items or none. Rejects when the quota is reached. */
  write(items: Record<string, string>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export const sessionStorage: SessionStorage = {
  readAll: () => browser.storage.session.get(null),
  write: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
};
