import type { Failure } from './failure';

/** Longest URL kept, in characters. Servers refuse such URLs long before; only `blob:`-like tricks get here. */
const URL_LIMIT = 16_384;
/** Longest header value kept, in characters; a server's whole header is rarely longer. */
const HEADER_LIMIT = 8_192;
/** Longest status line, error or header name kept, in characters. */
const NAME_LIMIT = 1_024;
/** Most headers kept of one response. */
const HEADER_COUNT = 100;
/** Most redirects kept; browsers give up after 20. */
const HOP_COUNT = 20;

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}

/** A URL, cut when it is too long to keep. */
export function boundedUrl(url: string): string {
  return cut(url, URL_LIMIT);
}

/** A failure of bounded size, whatever a hostile server sends. What is cut ends in `…`. */
export function bounded(failure: Failure): Failure {
  return {
    ...failure,
    url: boundedUrl(failure.url),
    statusLine: cut(failure.statusLine, NAME_LIMIT),
    ...(failure.error === undefined ? {} : { error: cut(failure.error, NAME_LIMIT) }),
    // In Firefox the URL of the document, which may be a `data:` URL of megabytes.
    ...(failure.initiator === undefined ? {} : { initiator: cut(failure.initiator, NAME_LIMIT) }),
    responseHeaders: failure.responseHeaders
      .slice(0, HEADER_COUNT)
      .map(({ name, value }) => ({ name: cut(name, NAME_LIMIT), value: cut(value, HEADER_LIMIT) })),
    hops: failure.hops
      .slice(-HOP_COUNT)
      .map((hop) => ({ ...hop, url: boundedUrl(hop.url), location: boundedUrl(hop.location) })),
  };
}
