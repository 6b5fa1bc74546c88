import browser, { type WebRequest } from 'webextension-polyfill';

/** What every event of a request tells, the same in each browser. Times in ms since the epoch. */
export interface RequestEvent {
  readonly requestId: string;
  readonly tabId: number;
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly at: number;
  readonly documentId?: string;
  readonly initiator?: string;
  readonly prerender: boolean;
}

interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** A response: complete, or a redirect that goes on. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  readonly statusLine: string;
  readonly ip?: string;
  readonly fromCache: boolean;
  readonly headers: readonly HeaderField[];
}

export interface RequestListeners {
  /** The head of a response is there, not a redirect's; its body may follow. */
  started(event: ResponseEvent): void;
  completed(event: ResponseEvent): void;
  redirected(event: ResponseEvent & { readonly location: string }): void;
  failed(event: RequestEvent & { readonly error: string }): void;
}

type Details =
  | WebRequest.OnErrorOccurredDetailsType
  | WebRequest.OnHeadersReceivedDetailsType
  | WebRequest.OnResponseStartedDetailsType
  | WebRequest.OnCompletedDetailsType
  | WebRequest.OnBeforeRedirectDetailsType;

// Chromium says `initiator` (an origin), Firefox `documentUrl`; only Chromium knows prerendering.
// https://developer.chrome.com/docs/extensions/reference/api/extensionTypes#type-DocumentLifecycle
function requestEvent(details: Details): RequestEvent {
  const initiator = details.initiator ?? details.documentUrl ?? details.originUrl;
  return {
    requestId: details.requestId,
    tabId: details.tabId,
    method: details.method,
    url: details.url,
    type: details.type,
    at: details.timeStamp,
    ...(details.documentId === undefined ? {} : { documentId: details.documentId }),
    ...(initiator === undefined ? {} : { initiator }),
    prerender: 'documentLifecycle' in details && details.documentLifecycle === 'prerender',
  };
}

function headersOf(headers: WebRequest.HttpHeaders | undefined): HeaderField[] {
  return (headers ?? []).map(({ name, value, binaryValue }) => ({
    name,
    value: value ?? (binaryValue ? String.fromCharCode(...binaryValue) : ''),
  }));
}

function responseEvent(
  details:
    | (WebRequest.OnHeadersReceivedDetailsType & { readonly ip?: undefined; readonly fromCache: false })
    | WebRequest.OnResponseStartedDetailsType
    | WebRequest.OnCompletedDetailsType
    | WebRequest.OnBeforeRedirectDetailsType,
): ResponseEvent {
  return {
    ...requestEvent(details),
    status: details.statusCode,
    statusLine: details.statusLine,
    ...(details.ip === undefined ? {} : { ip: details.ip }),
    fromCache: details.fromCache,
    headers: headersOf(details.responseHeaders),
  };
}

/**
 * Watches every request that host permissions allow. Must be called in the background's first turn,
 * so that the browser wakes it for these events.
 */
export function watchRequests(listeners: RequestListeners): void {
  const everything = { urls: ['<all_urls>'] };
  // Firefox looks up a request's tab at the first event that is listened for, and remembers it. A navigation that
  // changes the process, as between sites and in a new tab, has lost its tab by the time it completes.
  browser.webRequest.onBeforeRequest.addListener(() => undefined, { ...everything, types: ['main_frame'] });
  // Firefox looks at the media type of a module or a worker before it says that the response started.
  browser.webRequest.onHeadersReceived.addListener(
    (details) => {
      if (details.statusCode >= 400) listeners.started(responseEvent({ ...details, fromCache: false }));
    },
    { ...everything, types: ['script'] },
    ['responseHeaders'],
  );
  browser.webRequest.onResponseStarted.addListener(
    (details) => listeners.started(responseEvent(details)),
    everything,
    ['responseHeaders'],
  );
  browser.webRequest.onCompleted.addListener(
    (details) => listeners.completed(responseEvent(details)),
    everything,
    ['responseHeaders'],
  );
  browser.webRequest.onBeforeRedirect.addListener(
    (details) => listeners.redirected({ ...responseEvent(details), location: details.redirectUrl }),
    everything,
  );
  browser.webRequest.onErrorOccurred.addListener(
    (details) => listeners.failed({ ...requestEvent(details), error: details.error }),
    everything,
  );
}
