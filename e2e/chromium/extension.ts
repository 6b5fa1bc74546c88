import type { Page } from 'playwright';
import * as v from 'valibot';
import { REQUESTS, type RequestOutput } from '../../src/messaging/protocol';

/** Asks the extension as one of its own pages does. */
export class ExtensionPage {
  constructor(readonly page: Page) {}

  /** The ids of the tabs whose URL starts so. */
  tabIds(start: string): Promise<number[]> {
    return this.page.evaluate(async (prefix) => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.startsWith(prefix)).map(({ id }) => id);
    }, start);
  }

  /** The id of the one tab whose URL starts so. */
  async tabId(start: string): Promise<number> {
    const [id] = await this.tabIds(start);
    if (id === undefined) throw new Error(`No tab shows ${start}`);
    return id;
  }

  badge(tabId: number): Promise<string> {
    return this.page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** The badge's colour as `#rrggbb`. */
  async badgeColor(tabId: number): Promise<string> {
    const color = await this.page.evaluate(
      (id) => chrome.action.getBadgeBackgroundColor({ tabId: id }),
      tabId,
    );
    return `#${color
      .slice(0, 3)
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  }

  /** All that the background keeps, as text. */
  async stored(): Promise<string> {
    return JSON.stringify(await this.page.evaluate(() => chrome.storage.session.get(null)));
  }

  /** Brings a tab to the front, as a click on it does. */
  async activate(tabId: number): Promise<void> {
    await this.page.evaluate((id) => chrome.tabs.update(id, { active: true }), tabId);
  }

  /** What the popup is told of a tab. */
  async counted(tabId: number): Promise<RequestOutput<'tab/counted'>> {
    const answer = await this.page.evaluate(
      (id) => chrome.runtime.sendMessage({ request: 'tab/counted', input: { tabId: id } }),
      tabId,
    );
    return v.parse(REQUESTS['tab/counted'].output, answer);
  }
}
