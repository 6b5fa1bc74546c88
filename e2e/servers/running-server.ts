/** One request to a real server that must fail in a known way. */
export interface ServerCase {
  /** Unique within its server. */
  readonly name: string;
  /** A path on the server's `url`, or a whole URL when it is asked for elsewhere. */
  readonly path: string;
  /** GET by default. */
  readonly method?: string;
  readonly body?: string;
  readonly expect: Answer | NetworkError;
}

/** An answer whose status tells of the failure. */
export interface Answer {
  readonly status: number;
  /** Who wrote it, and via whom, as the panel names them; the server itself by default. */
  readonly answeredBy?: string;
  /** What the panel's explanation must have in it: what the answer states of its cause. */
  readonly states?: string;
}

/** No answer at all, by Chromium's name for it without `net::`. */
export interface NetworkError {
  readonly error: string;
}

/** A real server on loopback, with its files in a folder of its own under the system's temporary one. */
export interface RunningServer {
  /** Origin without a trailing slash; `/index.html` on it answers 200. */
  readonly url: string;
  readonly cases: readonly ServerCase[];
  /** What a browser needs to be started with to reach it. */
  readonly browserArgs: readonly string[];
  /** Ends the server and what stands behind it, and removes its folder. */
  stop(): Promise<void>;
}
