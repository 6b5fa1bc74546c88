import type { RequestEvent, RequestListeners, ResponseEvent } from '../browser/web-request';
import { bounded } from '../failure/bounds';
import type { Failure, Hop } from '../failure/failure';
import type { Success } from '../failure/follow-ups';
import { inLightOf, type ResponseHead } from './responses';

/** Where captured failures go. */
export interface CaptureSink {
  /** Must have written the failure when it returns. */
  failure(failure: Failure): void;
  /** A request ended, well or badly; a failure was written before, so that a kill in between leaves it on record, or missed and told so. */
  ended(requestId: string, at: number): void;
  /** A request ended well, or was redirected. */
  succeeded(success: Success): void;
  /** Remembers a redirect until the request ends; `id` is that of the failure it may become. */
  hop(id: string, hop: Hop): void;
  /** The redirects of a request, which is over now. */
  takeHops(id: string): readonly Hop[];
  /** Remembers a response until its body is there; `id` is that of the failure it may become. */
  begun(id: string, head: ResponseHead): void;
  /** The response of a request that is over now, where one had begun. */
  takeResponse(id: string): ResponseHead | undefined;
}

/**
 * A refused CORS preflight has the number of the request that it asks for, which ends as a failure too.
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
function idOf({ requestId, method }: RequestEvent): string {
  return method === 'OPTIONS' ? `${requestId}-options` : requestId;
}

function failureOf(event: RequestEvent, rest: Partial<Failure>, hops: readonly Hop[]): Failure {
  return {
    id: idOf(event),
    witness: 'webRequest',
    tabId: event.tabId,
    method: event.method,
    url: event.url,
    type: event.type,
    ...(event.documentId === undefined ? {} : { documentId: event.documentId }),
    ...(event.initiator === undefined ? {} : { initiator: event.initiator }),
    endedAt: event.at,
    status: 0,
    statusLine: '',
    fromCache: false,
    responseHeaders: [],
    hops,
    prerender: event.prerender,
    ...rest,
  };
}

function hopOf(event: ResponseEvent & { location: string }): Hop {
  return { url: event.url, status: event.status, location: event.location, at: event.at };
}

function headOf({ status, statusLine, fromCache, headers, ip }: ResponseEvent): ResponseHead {
  return { status, statusLine, fromCache, responseHeaders: headers, ...(ip === undefined ? {} : { ip }) };
}

/** How often Chromium follows a redirect. https://source.chromium.org/chromium/chromium/src/+/main:net/url_request/url_request.cc */
const MOST_REDIRECTS = 20;

/** Chromium tells extensions of pages, frames and beacons that are redirected in circles as of ones that were aborted. */
function errorOf(error: string, hops: readonly Hop[]): string {
  const circled = error === 'net::ERR_ABORTED' && hops.length >= MOST_REDIRECTS;
  return circled ? 'net::ERR_TOO_MANY_REDIRECTS' : error;
}

/**
 * Turns the browser's events into failures: responses with status 400 or above, and network errors.
 * Everything below 400 is none: 101 upgrades, 304 from the cache, redirects (which become hops of what follows).
 */
export function capture(sink: CaptureSink): RequestListeners {
  return {
    started(event) {
      const head = headOf(event);
      // Of what is no failure, only that is of interest.
      sink.begun(idOf(event), head.status < 400 ? { ...head, responseHeaders: [] } : head);
    },
    completed(event) {
      const id = idOf(event);
      const hops = sink.takeHops(id);
      sink.takeResponse(id);
      const { requestId, tabId, method, url, at, status } = event;
      if (status < 400) {
        sink.succeeded({ tabId, method, url, status, at });
        sink.ended(requestId, at);
        return;
      }
      sink.failure(bounded(failureOf(event, headOf(event), hops)));
      sink.ended(requestId, at);
    },
    redirected(event) {
      const { tabId, method, url, status, at } = event;
      // Where it led to may fail; that it was let through is a success.
      sink.succeeded({ tabId, method, url, status, at });
      sink.hop(idOf(event), hopOf(event));
    },
    failed(event) {
      const id = idOf(event);
      const hops = sink.takeHops(id);
      const failure = failureOf(event, { error: errorOf(event.error, hops) }, hops);
      sink.failure(bounded(inLightOf(failure, sink.takeResponse(id))));
      sink.ended(event.requestId, event.at);
    },
  };
}
