import { type Failure, headerValue } from './failure';

/** What a filter looks at: a failure and what the panel has found out about it. */
export interface Subject {
  readonly failure: Failure;
  /** The code as shown: `404.13`, `502`, `ERR_CONNECTION_RESET`. */
  readonly code: string;
  /** The layer that answered: `IIS 10.0`. */
  readonly answeredBy?: string;
  /** The first cause's label. */
  readonly cause?: string;
  /** `confirmed`, `likely` or `possible`. */
  readonly certainty?: string;
  /** The title of the code's entry. */
  readonly title?: string;
  /** The response's media type; read from `Content-Type` when absent. */
  readonly mimeType?: string;
  /** The response's size in bytes; read from `Content-Length` when absent. */
  readonly size?: number;
}

/** The scheme of a URL, without the colon; empty when it has none. */
export function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf(':')));
}

/** Host and port of a URL, without user and password; empty when it has none. Much cheaper than a full parse. */
export function authorityOf(url: string): string {
  const colon = url.indexOf(':');
  if (colon < 0 || !url.startsWith('//', colon + 1)) return '';
  const slash = url.indexOf('/', colon + 3);
  const rest = slash < 0 ? url.slice(colon + 3) : url.slice(colon + 3, slash);
  const end = rest.search(/[?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  return authority.slice(authority.lastIndexOf('@') + 1);
}

/** The authority without its port. */
export function hostOf(authority: string): string {
  const colon = authority.lastIndexOf(':');
  // A colon before the bracket is a part of an IPv6 address.
  return colon > authority.lastIndexOf(']') ? authority.slice(0, colon) : authority;
}

/** The response's media type without parameters; empty when unknown. */
export function mimeTypeOf(subject: Subject): string {
  const type = subject.mimeType ?? headerValue(subject.failure.responseHeaders, 'content-type') ?? '';
  const parameters = type.indexOf(';');
  return (parameters < 0 ? type : type.slice(0, parameters)).trim();
}

/** The response's size in bytes; NaN when unknown. */
export function sizeOf(subject: Subject): number {
  if (subject.size !== undefined) return subject.size;
  const length = headerValue(subject.failure.responseHeaders, 'content-length');
  return length === undefined || length.trim() === '' ? Number.NaN : Number(length);
}
