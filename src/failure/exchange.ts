import type { Failure, Header } from './failure';

/** The phases of a request as HAR gives them, each in ms; -1 or absent where it does not apply. */
export interface Timings {
  readonly blocked?: number;
  readonly dns?: number;
  readonly connect?: number;
  readonly ssl?: number;
  readonly send?: number;
  readonly wait?: number;
  readonly receive?: number;
}

/**
 * Where a service worker had its response from, as Chromium's DevTools name it: its own code, its cache, the browser's
 * cache, or the network. https://chromedevtools.github.io/devtools-protocol/tot/Network/#type-ServiceWorkerResponseSource
 */
export const WORKER_SOURCES = ['fallback-code', 'cache-storage', 'http-cache', 'network'] as const;
export type WorkerSource = (typeof WORKER_SOURCES)[number];

/**
 * A failure with all that DevTools adds when it is open. Everything beyond the failure is optional:
 * what happened before DevTools was opened has only the failure.
 */
export interface Exchange {
  readonly failure: Failure;
  readonly requestHeaders?: readonly Header[];
  /** Size of the request's body in bytes, where known. */
  readonly requestBodySize?: number;
  /** The request's body as text, where DevTools gives it; absent where it is too long to keep whole. */
  readonly requestBody?: string;
  /** The request's protocol, such as `h2` or `http/1.1`. */
  readonly protocol?: string;
  /** When the request was sent, in ms since the epoch. */
  readonly startedAt?: number;
  /** From start to end, in ms. */
  readonly duration?: number;
  readonly timings?: Timings;
  /** Of a response that came through the page's service worker: where that had it from. */
  readonly workerSource?: WorkerSource;
  /** Media type of the response's body, without parameters. */
  readonly mimeType?: string;
  /** The response's body as text, decoded; of a long one its beginning. Absent when not read, empty when empty. */
  readonly body?: string;
  /** The end of a body that is too long to keep whole. */
  readonly bodyTail?: string;
  /** Length of the whole body, in UTF-16 units; absent when `body` is all of it. */
  readonly bodyLength?: number;
}
