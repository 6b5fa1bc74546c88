/** One request to a real server that must fail in a known way. */
export interface ServerCase {
  /** Unique within its server. */
  readonly name: string;
  /** A path on the server's `url`, or a whole URL when it is asked for elsewhere. */
  readonly path: string;
  /** GET by default. */
  readonly method?: string;
  readonly body?: string;
  /** What a browser sees; a network error is Chromium's name, without `net::`. */
  readonly expect: { readonly status: number } | { readonly error: string };
}

/** A real server on loopback, with its files in a folder of its own under the system's temporary one. */
export interface RunningServer {
  /** Origin without a trailing slash. */
  readonly url: string;
  /** The same over TLS, with a certificate that nobody trusts. */
  readonly tlsUrl: string;
  readonly cases: readonly ServerCase[];
  /** Ends the server and what stands behind it, and removes its folder. */
  stop(): Promise<void>;
}
