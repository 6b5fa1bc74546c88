import type { Exchange } from '../failure/exchange';
import { type Header, parseUrl } from '../failure/failure';

/** A request that can be sent again: what a command line needs of it. */
export interface HttpRequest {
  readonly method: string;
  /** Normalised, so that it holds neither spaces nor control characters. */
  readonly url: URL;
  /** Valid names, values of one line each, as the browser sent them. */
  readonly headers: readonly Header[];
  /** Absent where there is none, or where DevTools did not give it. */
  readonly body?: string;
}

/** What a method's and a header's name may consist of. https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const TOKEN = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;

/** What HTTP forbids in a value; a line break would begin a header of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\0-\x08\n-\x1f\x7f-\x9f]+/g;

/** Headers that the client writes by itself, from the URL and the body. HTTP/2's begin with a colon and are no tokens. */
const IMPLIED = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'proxy-connection']);

/** The request of an exchange; undefined for what is no HTTP, such as `data:` and `file:`. */
export function requestOf({ failure, requestHeaders = [], requestBody }: Exchange): HttpRequest | undefined {
  const url = parseUrl(failure.url);
  if (!url || !/^https?:$/.test(url.protocol) || !TOKEN.test(failure.method)) return undefined;
  const headers = requestHeaders
    .filter(({ name }) => TOKEN.test(name) && !IMPLIED.has(name.toLowerCase()))
    .map(({ name, value }) => ({ name, value: value.replace(FORBIDDEN, ' ').trim() }));
  return { method: failure.method, url, headers, ...(requestBody ? { body: requestBody } : {}) };
}

/** Whether the request had a body that is not known. */
export function lacksBody({ requestBody, requestBodySize = 0 }: Exchange): boolean {
  return requestBodySize > 0 && !requestBody;
}
