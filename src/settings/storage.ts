/** Where settings are kept: items of text that outlive the page, shared by all pages of the extension. */
export interface SettingsStorage {
  /** The text of an item; undefined when there is none, or nobody may look. */
  read(key: string): string | undefined;
  /** Writes an item. False when storage is full or forbidden. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** Calls back when another page wrote or removed an item; never for what this page did. */
  watch(key: string, listener: () => void): void;
}
