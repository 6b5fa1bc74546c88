import type { DevToolsTheme, RawEntry } from '../../browser/devtools';
import type { Connection, ConnectionEvents } from '../../browser/runtime';
import type { UiLanguage } from '../../i18n/words';
import type { SettingsStorage } from '../../settings/storage';

/** All that the panel needs of the world around it. DevTools gives it, or a fixture. */
export interface PanelHost {
  /** The inspected tab. */
  readonly tabId: number;
  readonly language: UiLanguage;
  /** The extension's version. */
  readonly version: string;
  /** Where settings are kept. */
  readonly storage: SettingsStorage;
  /** Connects to the background. */
  connect(events: ConnectionEvents): Connection;
  /** DevTools' network log from before the panel was there. */
  loggedEntries(): Promise<readonly RawEntry[]>;
  /**
   * Reads the log once more; absent where the browser tells of each response as soon as it is there. Chromium waits until the page has
   * read the body.
   */
  readonly readLog?: () => Promise<readonly RawEntry[]>;
  /** Calls back for each request that ends from now on. */
  onEntry(listener: (entry: RawEntry) => void): void;
  /** Calls back with DevTools' theme, now and when it changes. */
  watchTheme(listener: (theme: DevToolsTheme) => void): void;
  /** Shows DevTools' own Network panel with a filter; absent where the browser has no way there. */
  readonly showInNetwork?: (filter: string) => void;
  /** Opens a source in DevTools, line and column counted from 0; absent where the browser can't. */
  readonly openSource?: (url: string, line: number, column?: number) => void;
  /** Whether the inspected tab is in a private window. */
  isPrivate(): Promise<boolean>;
  reloadPage(): void;
  openOptions(): void;
}
