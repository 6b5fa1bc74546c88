import type { Exchange } from '../../failure/exchange';
import { type Header, headerValue, parseUrl } from '../../failure/failure';
import { isoMoment } from '../../report/moment';
import { type NamedValue, sentCookies, setCookies } from '../cookies';
import { type CopySource, defineFormat } from '../format';

/** A phase that did not happen, or a number that is not known. */
const NONE = -1;

const positive = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined;

function queryOf(url: string): readonly NamedValue[] {
  return Array.from(parseUrl(url)?.searchParams ?? [], ([name, value]) => ({ name, value }));
}

/** Without `params`: HAR has either them or the text. */
function postDataOf({ requestBody, requestHeaders = [] }: Exchange): object {
  if (!requestBody) return {};
  return { postData: { mimeType: headerValue(requestHeaders, 'content-type') ?? '', text: requestBody } };
}

function request(exchange: Exchange): object {
  const { failure, requestHeaders = [], requestBodySize, protocol = '' } = exchange;
  return {
    method: failure.method,
    url: failure.url,
    httpVersion: protocol,
    cookies: sentCookies(requestHeaders),
    headers: requestHeaders,
    queryString: queryOf(failure.url),
    ...postDataOf(exchange),
    headersSize: NONE,
    bodySize: requestBodySize ?? NONE,
  };
}

/** Browsers hand over headers that were sent more than once line by line; HAR lists each. */
function separate(headers: readonly Header[]): readonly Header[] {
  return headers.flatMap(({ name, value }) => value.split('\n').map((line) => ({ name, value: line })));
}

function contentOf({ body, bodyTail, bodyLength, mimeType = '', failure }: Exchange): object {
  const length = positive(Number(headerValue(failure.responseHeaders, 'content-length') ?? Number.NaN));
  const size = bodyLength ?? length ?? (body === undefined ? NONE : new TextEncoder().encode(body).length);
  if (body === undefined) return { size, mimeType };
  const text = bodyTail === undefined ? body : `${body}\n…\n${bodyTail}`;
  return { size, mimeType, text, ...(bodyTail === undefined ? {} : { comment: 'The middle is left out.' }) };
}

function response(exchange: Exchange): object {
  const { failure, protocol = '' } = exchange;
  const { responseHeaders, status, statusLine, error } = failure;
  return {
    status,
    statusText: /^\S+ \d+ (.+)$/.exec(statusLine)?.[1] ?? '',
    httpVersion: protocol,
    cookies: setCookies(responseHeaders),
    headers: separate(responseHeaders),
    content: contentOf(exchange),
    redirectURL: headerValue(responseHeaders, 'location') ?? '',
    headersSize: NONE,
    bodySize: NONE,
    ...(error === undefined ? {} : { _error: error }),
  };
}

/** `send`, `wait` and `receive` must be there, and no less than 0. */
function timingsOf({ timings = {}, duration }: Exchange): object {
  const { blocked, dns, connect, ssl, send, wait, receive } = timings;
  return {
    blocked: positive(blocked) ?? NONE,
    dns: positive(dns) ?? NONE,
    connect: positive(connect) ?? NONE,
    ssl: positive(ssl) ?? NONE,
    send: positive(send) ?? 0,
    wait: positive(wait) ?? positive(duration) ?? 0,
    receive: positive(receive) ?? 0,
  };
}

function entry(exchange: Exchange): object {
  const { failure, startedAt, duration } = exchange;
  const time = positive(duration) ?? 0;
  return {
    startedDateTime: isoMoment(startedAt ?? failure.endedAt - time) || isoMoment(0),
    time,
    request: request(exchange),
    response: response(exchange),
    cache: {},
    timings: timingsOf(exchange),
    ...(failure.ip === undefined ? {} : { serverIPAddress: failure.ip }),
  };
}

/**
 * The request as a whole HAR, which DevTools and others import.
 * @see http://www.softwareishard.com/blog/har-12-spec/
 */
export default defineFormat({
  id: 'har',
  replays: true,
  applies: () => true,
  copy: ({ exchange, product }: CopySource) =>
    JSON.stringify(
      { log: { version: '1.2', creator: product, pages: [], entries: [entry(exchange)] } },
      null,
      2,
    ),
});
