import * as v from 'valibot';
import { boundedUrl } from '../../failure/bounds';
import { type Timings, WORKER_SOURCES, type WorkerSource } from '../../failure/exchange';
import { type Failure, type Header, headerValue } from '../../failure/failure';
import { type Initiator, parseInitiator } from './initiator';

/** Longest request body kept, in characters; a longer one is left out, as a part of it is another request. */
const REQUEST_BODY_LIMIT = 262_144;

const headers = v.fallback(v.array(v.object({ name: v.string(), value: v.string() })), []);
/** HAR writes -1 for "does not apply". */
const phase = v.optional(v.fallback(v.nullable(v.number()), null), null);

/** The fields of a HAR entry that are used; `_error` is Chromium's name for a network error. http://www.softwareishard.com/blog/har-12-spec/ */
const harSchema = v.object({
  startedDateTime: v.string(),
  time: v.fallback(v.number(), 0),
  serverIPAddress: v.fallback(v.string(), ''),
  _connectionId: v.fallback(v.string(), ''),
  _resourceType: v.fallback(v.string(), ''),
  request: v.object({
    method: v.string(),
    url: v.string(),
    httpVersion: v.fallback(v.string(), ''),
    headers,
    bodySize: v.fallback(v.number(), -1),
    postData: v.fallback(v.optional(v.object({ text: v.fallback(v.string(), '') })), undefined),
  }),
  _initiator: v.optional(v.unknown()),
  response: v.object({
    status: v.fallback(v.number(), 0),
    statusText: v.fallback(v.string(), ''),
    headers,
    content: v.fallback(v.object({ mimeType: v.fallback(v.string(), ''), size: v.fallback(v.number(), 0) }), {
      mimeType: '',
      size: 0,
    }),
    _error: v.fallback(v.nullish(v.string()), null),
    _serviceWorkerResponseSource: v.fallback(v.nullish(v.picklist(WORKER_SOURCES)), null),
  }),
  timings: v.fallback(
    v.object({
      blocked: phase,
      dns: phase,
      connect: phase,
      ssl: phase,
      send: phase,
      wait: phase,
      receive: phase,
    }),
    { blocked: null, dns: null, connect: null, ssl: null, send: null, wait: null, receive: null },
  ),
});

/** What DevTools logged about one request. Times in ms, sizes in bytes. */
export interface NetworkEntry {
  readonly method: string;
  readonly url: string;
  /** 0 when a network error left none, or when one ended a response that had begun. */
  readonly status: number;
  readonly statusText: string;
  readonly error?: string;
  readonly protocol: string;
  readonly startedAt: number;
  readonly duration: number;
  readonly requestHeaders: readonly Header[];
  readonly responseHeaders: readonly Header[];
  readonly requestBodySize?: number;
  /** The request's body as text, where the browser gives it and it is not too long. */
  readonly requestBody?: string;
  readonly mimeType: string;
  /** Length of the response's body, in bytes, as far as the browser or the server says. */
  readonly size: number;
  readonly timings: Timings;
  readonly ip?: string;
  /** The browser's number of the connection, where one request at a time goes over it: HTTP/1. */
  readonly connection?: string;
  readonly workerSource?: WorkerSource;
  readonly type: string;
  /** The line of a source that asked, where the browser tells. */
  readonly initiator?: Initiator;
}

/** Firefox gives plain connections a TLS handshake of 0 ms. */
function timingsOf(raw: v.InferOutput<typeof harSchema>['timings'], url: string): Timings {
  const isSecure = /^(https|wss):/.test(url);
  return Object.fromEntries(
    Object.entries(raw).filter(([phase, ms]) => ms !== null && ms >= 0 && (phase !== 'ssl' || isSecure)),
  );
}

/**
 * How Chromium ends a request after its response was an error status, which is the better name: a script, a style sheet or a font is
 * "aborted"; a document has no page to show, is a download, or must not stand in a frame.
 */
const AFTER_STATUS = 'net::ERR_ABORTED';
const AFTER_STATUS_OF_DOCUMENT: ReadonlySet<string> = new Set([
  'net::ERR_HTTP_RESPONSE_CODE_FAILURE',
  'net::ERR_INVALID_RESPONSE',
  'net::ERR_BLOCKED_BY_RESPONSE',
]);

/** Whether the error is how the request ended, rather than the status before it. */
function isOutcome(status: number, error: string, type: string): boolean {
  const followsStatus =
    error === AFTER_STATUS || (type === 'document' && AFTER_STATUS_OF_DOCUMENT.has(error));
  return status < 400 || !followsStatus;
}

function requestBodyOf(text: string | undefined): Pick<NetworkEntry, 'requestBody'> {
  return text && text.length <= REQUEST_BODY_LIMIT ? { requestBody: text } : {};
}

const outlineSchema = v.object({
  request: v.object({ method: v.string(), url: v.string() }),
  response: v.object({ status: v.number() }),
});

/** What a HAR entry is about, at a fraction of the cost of parsing it; undefined for what is none. */
export function outlineOf(raw: unknown): Pick<NetworkEntry, 'method' | 'url' | 'status'> | undefined {
  const { success, output } = v.safeParse(outlineSchema, raw);
  if (!success) return undefined;
  return { method: output.request.method, url: output.request.url, status: output.response.status };
}

/** Parses a HAR entry as a browser's DevTools gives it; undefined for what is none. */
export function parseEntry(raw: unknown): NetworkEntry | undefined {
  const parsed = v.safeParse(harSchema, raw);
  if (!parsed.success) return undefined;
  const { request, response, startedDateTime, time, serverIPAddress, timings, _resourceType } = parsed.output;
  const { _connectionId: connection } = parsed.output;
  const startedAt = Date.parse(startedDateTime);
  if (Number.isNaN(startedAt)) return undefined;
  const initiator = parseInitiator(parsed.output._initiator);
  const named = response._error || undefined;
  const error = named && isOutcome(response.status, named, _resourceType) ? named : undefined;
  return {
    method: request.method,
    url: boundedUrl(request.url),
    status: error === undefined ? response.status : 0,
    statusText: response.statusText,
    ...(error === undefined ? {} : { error }),
    protocol: request.httpVersion,
    startedAt,
    duration: Math.max(0, time),
    requestHeaders: request.headers,
    responseHeaders: response.headers,
    ...(request.bodySize >= 0 ? { requestBodySize: request.bodySize } : {}),
    ...requestBodyOf(request.postData?.text),
    mimeType: response.content.mimeType.split(';', 1)[0]?.trim() ?? '',
    size: Math.max(response.content.size, Number(headerValue(response.headers, 'content-length')) || 0),
    timings: timingsOf(timings, request.url),
    ...(serverIPAddress === '' ? {} : { ip: serverIPAddress }),
    ...(/^http\/1/i.test(request.httpVersion) && connection !== '' ? { connection } : {}),
    ...(response._serviceWorkerResponseSource && { workerSource: response._serviceWorkerResponseSource }),
    type: _resourceType,
    ...(initiator === undefined ? {} : { initiator }),
  };
}

/**
 * Whether an entry tells of a failure. Chromium names each network error; its entries with neither status nor error are
 * requests that are not over, or that a service worker answered. Firefox never names one.
 */
export function hasFailed({ status, error, type }: NetworkEntry): boolean {
  const isChromiums = type !== '';
  return status >= 400 || error !== undefined || (status === 0 && !isChromiums);
}

/** DevTools' and webRequest's names for the same kinds of resource. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['document', 'main_frame'],
  ['fetch', 'xmlhttprequest'],
  ['xhr', 'xmlhttprequest'],
]);

/** Makes a failure of an entry that no record told of, as when site access is withheld. */
export function failureOf(entry: NetworkEntry, id: string, tabId: number): Failure {
  const statusLine = entry.status > 0 ? `${entry.protocol} ${entry.status} ${entry.statusText}`.trim() : '';
  return {
    id,
    witness: 'devtools',
    tabId,
    method: entry.method,
    url: entry.url,
    type: TYPES.get(entry.type) ?? (entry.type || 'other'),
    endedAt: entry.startedAt + entry.duration,
    status: entry.status,
    statusLine,
    ...(entry.status === 0 ? { error: entry.error ?? 'unknown' } : {}),
    ...(entry.ip === undefined ? {} : { ip: entry.ip }),
    fromCache: false,
    responseHeaders: entry.responseHeaders,
    hops: [],
    prerender: false,
  };
}
