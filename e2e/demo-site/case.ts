/** The form of a row: one failure that the demo site can show. */
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { LayerId } from '../../src/failure/layer';

/** Every address of a running demo site, each an origin without a trailing slash. */
export interface Addresses {
  readonly url: string;
  /** The same site on another port: another origin. */
  readonly otherUrl: string;
  /** The same site over TLS; its certificate is right, but signed by an authority that nobody trusts. */
  readonly tlsUrl: string;
  readonly expiredUrl: string;
  readonly wrongHostUrl: string;
  readonly selfSignedUrl: string;
  /** Speaks TLS 1.0 and 1.1 only. */
  readonly oldTlsUrl: string;
  /** Nothing listens here. */
  readonly refusedUrl: string;
}

/** A response, as written to the wire. */
export interface Reply {
  readonly status: number;
  /** Reason phrase; the usual one when absent. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** One request to a case. */
export interface Visit {
  readonly request: IncomingMessage;
  /** The URL asked for, whole. */
  readonly url: URL;
  readonly site: Addresses;
  /** For a case that breaks the connection or writes what no HTTP library would. */
  readonly socket: Socket;
}

/** Answers a visit; `null` when the case dealt with the socket itself. */
export type Respond = (visit: Visit) => Reply | null;

/** How a page asks for the case; by default `fetch` with GET. */
export interface Ask {
  readonly by?: 'fetch' | 'img' | 'script' | 'style' | 'font' | 'iframe' | 'websocket' | 'service-worker';
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends a body of this many bytes. */
  readonly bodySize?: number;
  /** Added to the URL, to make it long or odd. */
  readonly suffix?: string;
  /** The page gives up after this many ms. */
  readonly abortAfter?: number;
}

/** What a browser sees. A network error is Chromium's name, without `net::`. */
export type Expectation =
  | { readonly status: number; readonly substatus?: number; readonly answeredBy?: LayerId }
  | { readonly error: string }
  /** A status that is no failure and must not be listed. */
  | { readonly quiet: number };

/** One row. It answers its path and all paths below it. */
export interface Case {
  /** Also its name; unique in the site. */
  readonly path: string;
  readonly title: string;
  readonly expect: Expectation;
  readonly ask?: Ask;
  /** Where it is asked for, when that is not this site's first origin. */
  readonly at?: (site: Addresses) => string;
  /** Absent when the request never reaches the site. */
  readonly respond?: Respond;
}

/** The cases of one kind, shown together. */
export interface Family {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The URL that a page asks for to see the case. */
export function targetOf(row: Case, site: Addresses): string {
  return (row.at?.(site) ?? site.url + row.path) + (row.ask?.suffix ?? '');
}
