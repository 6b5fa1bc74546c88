import type { NavigationListeners } from '../browser/web-navigation';
import { boundedUrl } from '../failure/bounds';
import type { Page } from '../failure/pages';

/** Turns the browser's navigations into page groups. */
export function navigation(addPage: (page: Page) => void): NavigationListeners {
  const startedAt = new Map<number, number>();
  return {
    started({ tabId, at }) {
      startedAt.set(tabId, at);
    },
    committed({ tabId, url, at, documentId }) {
      // The start is lost with a killed background; the commit is only some ms later.
      const started = Math.min(startedAt.get(tabId) ?? at, at);
      startedAt.delete(tabId);
      addPage({
        id: `${tabId}-${at}`,
        tabId,
        url: boundedUrl(url),
        startedAt: started,
        committedAt: at,
        ...(documentId === undefined ? {} : { documentId }),
      });
    },
  };
}
