/**
 * What a failed request is: the record that every room works on.
 *
 * A failure is either a response with status 400 or above, or a request that
 * ended with a network error and so has no status (0).
 */

/** One HTTP header, as it came; names keep the case the browser gives. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** One redirect that led to the request's last URL. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  /** Where the redirect pointed to. */
  readonly location: string;
  /** When the redirect arrived, in ms since the epoch. */
  readonly at: number;
}

/** A later answer to the same request: same method and URL, or the same connection. */
export interface FollowUp {
  readonly status: number;
  /** When it arrived, in ms since the epoch. */
  readonly at: number;
}

/** Who saw the failure: the background's webRequest listener, or only DevTools' own network log. */
export type Witness = 'webRequest' | 'devtools';

/** The tab id that browsers give to traffic of service workers and of the browser itself. */
export const NO_TAB = -1;

/** A request that failed. Immutable; plain data, so that it can be stored and sent. */
export interface Failure {
  /** Unique within a browser session. */
  readonly id: string;
  readonly witness: Witness;
  /** The tab, or {@link NO_TAB}. */
  readonly tabId: number;
  readonly method: string;
  /** The last URL, after redirects. */
  readonly url: string;
  /** webRequest's resource type: `main_frame`, `xmlhttprequest`, `script` … */
  readonly type: string;
  /** The document that asked (Chromium only). */
  readonly documentId?: string;
  /** Origin or URL of what asked for it. */
  readonly initiator?: string;
  /** When the response or the error came, in ms since the epoch. */
  readonly endedAt: number;
  /** HTTP status, or 0 when a network error left none. */
  readonly status: number;
  /** The status line as sent, such as `HTTP/1.1 404 Not Found`; empty for HTTP/2 and for errors. */
  readonly statusLine: string;
  /** The browser's error name, `net::ERR_…` or `NS_ERROR_…`; absent when there is a status. */
  readonly error?: string;
  readonly ip?: string;
  readonly fromCache: boolean;
  readonly responseHeaders: readonly Header[];
  readonly hops: readonly Hop[];
  /** Asked for by a page that the user has not seen yet (speculative prerendering). */
  readonly prerender: boolean;
  /** The success that soon followed for the same request, as after the first steps of a handshake. */
  readonly followedBy?: FollowUp;
}

/** The first value of a header, whatever the case of its name; undefined when it was not sent. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value;
}

/** Parses a URL without throwing; undefined for what is no URL. */
export function parseUrl(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/** The origin of a URL; undefined for what has none, such as `null` for a sandboxed frame. */
export function originOf(url: string | undefined): string | undefined {
  const parsed = url === undefined ? undefined : parseUrl(url);
  return parsed && parsed.origin !== 'null' ? parsed.origin : undefined;
}
