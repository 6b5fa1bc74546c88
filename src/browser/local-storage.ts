/**
 * The extension's own local storage: items of text on disk, read and written at once, and shared by its pages. Browsers
 * may forbid it or have no room left; then nothing is there, and nothing is kept.
 * https://developer.mozilla.org/docs/Web/API/Window/localStorage
 */
export const localItems = {
  read(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  /** False when the item could not be written. */
  write(key: string, text: string): boolean {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // What nobody may touch is not there.
    }
  },
  /** Calls back when another page wrote or removed an item. */
  watch(key: string, listener: () => void): void {
    window.addEventListener('storage', (event) => {
      // No key: everything was removed.
      if (event.key === key || event.key === null) listener();
    });
  },
};
