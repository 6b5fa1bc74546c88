/**
 * Takes secrets out of what a browser saw, so that it can be shown to others: passwords, cookies,
 * tokens, signatures, keys. What is taken out reads `[redacted]`; all else stays as it was, to the byte.
 */
import type { Exchange } from './exchange';
import { redactHeaders } from './redaction/headers';
import { redactText } from './redaction/text';

/** The URL, absolute or relative, without secrets: user names and passwords, and secret parameters. Any string will do. */
export function redactUrl(url: string): string {
  return redactText(url);
}

/** A copy without secrets. */
export function redactExchange(exchange: Exchange): Exchange {
  const { failure, requestHeaders, requestBody, body, bodyTail } = exchange;
  return {
    ...exchange,
    failure: {
      ...failure,
      url: redactUrl(failure.url),
      statusLine: redactText(failure.statusLine),
      ...(failure.initiator === undefined ? {} : { initiator: redactUrl(failure.initiator) }),
      ...(failure.error === undefined ? {} : { error: redactText(failure.error) }),
      responseHeaders: redactHeaders(failure.responseHeaders),
      hops: failure.hops.map((hop) => ({
        ...hop,
        url: redactUrl(hop.url),
        location: redactUrl(hop.location),
      })),
    },
    ...(requestHeaders === undefined ? {} : { requestHeaders: redactHeaders(requestHeaders) }),
    ...(requestBody === undefined ? {} : { requestBody: redactText(requestBody) }),
    ...(body === undefined ? {} : { body: redactText(body) }),
    ...(bodyTail === undefined ? {} : { bodyTail: redactText(bodyTail) }),
  };
}
