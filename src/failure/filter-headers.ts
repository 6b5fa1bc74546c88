import type { Header } from './failure';
import type { Key } from './filter-keys';
import { containsOrWildcard, type TextTest, wildcard } from './filter-text';

/** One cookie that a response sets. */
interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: string;
}

/** The cookies that a response sets; Firefox puts several into one header, a line each. */
function cookiesOf(headers: readonly Header[]): readonly SetCookie[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n'))
    .map(parseCookie);
}

/** https://www.rfc-editor.org/rfc/rfc6265#section-5.2, as far as it is asked for. */
function parseCookie(line: string): SetCookie {
  const [pair = '', ...attributes] = line.split(';');
  const equals = pair.indexOf('=');
  const domain = attributes
    .map((attribute) => /^\s*domain\s*=\s*\.?(.*?)\s*$/i.exec(attribute)?.[1])
    .findLast((found) => found !== undefined);
  return {
    name: pair.slice(0, Math.max(0, equals)).trim(),
    value: pair.slice(equals + 1).trim(),
    ...(domain !== undefined && { domain }),
  };
}

/** A key whose value any of a response's texts may have. */
function anyOf(
  read: (headers: readonly Header[]) => readonly string[],
  test: (value: string) => TextTest = wildcard,
): Key {
  return {
    compile(value) {
      const holds = test(value);
      return ({ responseHeaders }) => read(responseHeaders).some((text) => holds(text.toLowerCase()));
    },
    seenIn: ({ responseHeaders }) => read(responseHeaders),
    partial: test === containsOrWildcard,
    costly: true,
  };
}

/** `has-response-header:server` */
export const hasResponseHeader = anyOf((headers) => headers.map(({ name }) => name));

/** `set-cookie-name:session`, `set-cookie-value:`, `set-cookie-domain:`. Cookies are known where DevTools saw them. */
export const setCookieName = anyOf((headers) => cookiesOf(headers).map(({ name }) => name));
export const setCookieValue = anyOf((headers) => cookiesOf(headers).map(({ value }) => value));
export const setCookieDomain = anyOf((headers) => cookiesOf(headers).flatMap(({ domain }) => domain ?? []));

/** `response-header-server:nginx`: the value of any header; Chrome has the one for `set-cookie`. */
export function responseHeader(wanted: string): Key {
  return anyOf(
    (headers) => headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value),
    containsOrWildcard,
  );
}
