import { type Header, headerValue } from './failure';

/** The media type of a response without its parameters; empty when it names none. */
export function mediaTypeIn(headers: readonly Header[]): string {
  const type = headerValue(headers, 'content-type') ?? '';
  const parameters = type.indexOf(';');
  return (parameters < 0 ? type : type.slice(0, parameters)).trim();
}

/** The size of a response in bytes, as far as its headers tell; NaN when they don't. */
export function contentLengthIn(headers: readonly Header[]): number {
  const length = headerValue(headers, 'content-length');
  return length === undefined || length.trim() === '' ? Number.NaN : Number(length);
}
