import type { SettingsStorage } from './storage';

/** Storage in memory that pages share as they share the browser's: each hears what the others write. */
export class MemoryStorage {
  readonly items = new Map<string, string>();
  /** How often an item was written. */
  writes = 0;
  /** Whether storage takes nothing more. */
  full = false;
  readonly #watchers: { readonly page: object; readonly key: string; readonly listener: () => void }[] = [];

  /** What one page sees of it. */
  page(): SettingsStorage {
    const page = {};
    const tell = (key: string) => {
      for (const watcher of this.#watchers) {
        if (watcher.page !== page && watcher.key === key) watcher.listener();
      }
    };
    return {
      read: (key) => this.items.get(key),
      write: (key, text) => {
        if (this.full) return false;
        this.writes += 1;
        this.items.set(key, text);
        tell(key);
        return true;
      },
      remove: (key) => {
        if (this.items.delete(key)) tell(key);
      },
      watch: (key, listener) => {
        this.#watchers.push({ page, key, listener });
      },
    };
  }
}
