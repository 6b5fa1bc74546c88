// The few extension APIs that tests call inside the extension's own pages and on chrome://extensions.
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string; active: boolean; incognito: boolean }[]>;
    update(tabId: number, change: { active: boolean }): Promise<unknown>;
  };
  readonly action: {
    getBadgeText(details: { tabId: number }): Promise<string>;
    getBadgeBackgroundColor(details: { tabId: number }): Promise<[number, number, number, number]>;
  };
  readonly i18n: { getUILanguage(): string };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
  readonly windows: { create(options: { url: string; incognito: boolean }): Promise<unknown> };
  readonly omnibox: {
    // Chromium's events can be fired from within, which stands in for a user at the address bar.
    readonly onInputEntered: { dispatch(text: string, disposition: string): void };
    readonly onInputChanged: {
      dispatch(text: string, suggest: (found: { content: string; description: string }[]) => void): void;
    };
  };
  readonly developerPrivate: {
    getExtensionInfo(id: string): Promise<unknown>;
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
  };
};
