import browser, { type WebNavigation } from 'webextension-polyfill';

/** A main-frame navigation of a tab. Times in ms since the epoch. */
export interface NavigationEvent {
  readonly tabId: number;
  readonly url: string;
  readonly at: number;
  readonly documentId?: string;
}

export interface NavigationListeners {
  /** The browser starts to go to a URL; it may still come to nothing (a download, a 204). */
  started(event: NavigationEvent): void;
  /** The tab shows a new document; also when a prerendered page is activated. */
  committed(event: NavigationEvent): void;
}

type Details = WebNavigation.OnCommittedDetailsType | WebNavigation.OnBeforeNavigateDetailsType;

/** Frame 0 of a page that is only prerendered is not what the user sees. */
function isVisibleMainFrame(details: Details): boolean {
  return (
    details.frameId === 0 && !('documentLifecycle' in details && details.documentLifecycle === 'prerender')
  );
}

function navigationEvent(details: Details): NavigationEvent {
  const documentId = 'documentId' in details ? details.documentId : undefined;
  return {
    tabId: details.tabId,
    url: details.url,
    at: details.timeStamp,
    ...(documentId === undefined ? {} : { documentId }),
  };
}

/** Watches main-frame navigations. Must be called in the background's first turn. */
export function watchNavigations(listeners: NavigationListeners): void {
  browser.webNavigation.onBeforeNavigate.addListener((details) => {
    if (isVisibleMainFrame(details)) listeners.started(navigationEvent(details));
  });
  browser.webNavigation.onCommitted.addListener((details) => {
    if (isVisibleMainFrame(details)) listeners.committed(navigationEvent(details));
  });
}
