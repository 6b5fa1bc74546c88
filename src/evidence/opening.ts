import type { Exchange } from '../failure/exchange';

/** Within how many UTF-16 units a server's built-in error page shows what it is. */
const OPENING = 4096;

/**
 * The body's beginning, in which a built-in error page stands whole. A page of a site that quotes such a page has more
 * in front of it, and a long body costs nothing.
 */
export function openingOf({ body = '' }: Exchange, length: number = OPENING): string {
  return body.length <= length ? body : body.slice(0, length);
}
