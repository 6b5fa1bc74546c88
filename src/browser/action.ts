import browser from 'webextension-polyfill';

/** What the toolbar button shows for one tab. */
export interface Badge {
  /** At most four characters fit; empty for none. */
  readonly text: string;
  readonly color: string;
  /** The button's tooltip. */
  readonly title: string;
}

/** Paints a tab's badge. A tab that was closed in the meantime is no error. */
export async function paintBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      browser.action.setTitle({ tabId, title: badge.title }),
    ]);
  } catch {
    // "No tab with id": it was closed between the event and now, and its badge with it.
  }
}

/** White text on every badge colour; Chromium 110+ and Firefox have the setting. */
export function useWhiteBadgeText(): Promise<void> {
  return browser.action.setBadgeTextColor({ color: '#ffffff' });
}
