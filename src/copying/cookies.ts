import type { Header } from '../failure/failure';

/** A cookie's name and value. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

function pairOf(text: string): readonly NamedValue[] {
  const equals = text.indexOf('=');
  return equals < 1 ? [] : [{ name: text.slice(0, equals).trim(), value: text.slice(equals + 1).trim() }];
}

/** The cookies that a request sent. */
export function sentCookies(headers: readonly Header[]): readonly NamedValue[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value }) => value.split(';').flatMap(pairOf));
}

/** The cookies that a response set, without their attributes. Browsers join several headers by line breaks. */
export function setCookies(headers: readonly Header[]): readonly NamedValue[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value }) => value.split('\n').flatMap((line) => pairOf(line.split(';', 1)[0] ?? '')));
}
