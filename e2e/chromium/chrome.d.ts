// The few extension APIs that tests call inside the extension's own pages.
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<{ id: number; url?: string; active: boolean; incognito: boolean }[]>;
  };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
};
