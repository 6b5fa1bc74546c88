import type { Header } from './failure';

/** What a filter looks at: of a failure, and of what was found out about it. */
export interface Subject {
  readonly url: string;
  /** The URL in lower case: it is looked at with every letter that is typed. */
  readonly lowerUrl: string;
  /** Host and port of the URL; empty when it has none. */
  readonly host: string;
  readonly method: string;
  /** 0 for a network error. */
  readonly status: number;
  /** webRequest's resource type. */
  readonly type: string;
  /** The code as shown: `404.13`, `502`, `ERR_CONNECTION_RESET`. */
  readonly code: string;
  readonly error?: string | undefined;
  readonly initiator?: string | undefined;
  readonly noise: boolean;
  readonly prerender: boolean;
  readonly fromCache: boolean;
  /** Traffic without a tab, such as a service worker's. */
  readonly tabless: boolean;
  /** The layer that answered: `IIS 10.0`. */
  readonly answeredBy?: string | undefined;
  /** The first cause's label. */
  readonly cause?: string | undefined;
  /** `confirmed`, `likely` or `possible`. */
  readonly certainty?: string | undefined;
  /** The title of the code's entry. */
  readonly title?: string | undefined;
  /** The response's media type without parameters; empty when unknown. */
  readonly mimeType: string;
  /** The response's size in bytes; NaN when unknown. */
  readonly size: number;
  /** May be costly to get: read by the keys that ask for a header, and by no other. */
  readonly responseHeaders: readonly Header[];
  /**
   * What a plain word is looked for in beside the URL: see {@link saidOf}. Few texts for many subjects, so that each is looked
   * through once.
   */
  readonly said: string;
}

/** Code, method and title in lower case, each on a line of its own. */
export function saidOf(code: string, method: string, title = ''): string {
  return `${code}\n${method}\n${title}`.toLowerCase();
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
