import type { Exchange } from '../../failure/exchange';
import { type Header, headerValue, parseUrl } from '../../failure/failure';
import type { Body } from '../har/body';

/** HTTP's version as it stands in a first line: `HTTP/1.1`, `HTTP/2`. Browsers write `h2`, `http/2.0`, `HTTP/2`. */
export function versionOf({ protocol = '', failure }: Exchange): string | undefined {
  const [, stated] = /^h(?:ttp\/)?(\d(?:\.\d)?)/i.exec(protocol || failure.statusLine) ?? [];
  return stated && `HTTP/${stated.replace(/^([23])\.0$/, '$1')}`;
}

/** Whether the version sends no lines of text, but frames. */
export function isFramed(version: string | undefined): boolean {
  return version === 'HTTP/2' || version === 'HTTP/3';
}

/** A first line, headers, the blank line and what follows it. */
function messageOf(first: string, headers: readonly Header[], content: string): string {
  return [first, ...headers.map(({ name, value }) => `${name}: ${value}`), '', content].join('\n');
}

/** The request as it was sent; without its body where DevTools does not tell it. */
export function rawRequest(exchange: Exchange): string {
  const { failure, requestHeaders = [], requestBody = '' } = exchange;
  const url = parseUrl(failure.url);
  const target = url ? `${url.pathname}${url.search}` : failure.url;
  const first = [failure.method, target, versionOf(exchange)].filter((part) => part !== undefined).join(' ');
  return messageOf(first, requestHeaders, requestBody);
}

/** The response as it came, its body decoded; of a long body the beginning and the end. */
export function rawResponse(exchange: Exchange, body: Body | undefined): string {
  const { failure } = exchange;
  const first = failure.statusLine || [versionOf(exchange), failure.status].filter(Boolean).join(' ');
  const content = body?.tail === undefined ? (body?.text ?? '') : `${body.text}\n…\n${body.tail}`;
  return messageOf(first, failure.responseHeaders, content);
}

/** The codings that were taken off the body: `gzip, chunked`; undefined where it came as it is shown. */
export function codingsOf({ failure: { responseHeaders } }: Exchange): string | undefined {
  const codings = ['content-encoding', 'transfer-encoding'].flatMap(
    (name) => headerValue(responseHeaders, name) ?? [],
  );
  return codings.length === 0 ? undefined : codings.join(', ');
}
