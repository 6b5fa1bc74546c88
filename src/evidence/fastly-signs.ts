import type { Sign } from './signs';

/**
 * The headers by which Fastly marks what passes it; `Via: 1.1 varnish`, which it sends too, is also Varnish's own.
 *
 * @see https://www.fastly.com/documentation/reference/http/http-headers/
 */
export const FASTLY_SIGNS: readonly Sign[] = [
  ['x-served-by', /\bcache-[a-z]{3}/i],
  ['x-fastly-request-id', /\S/],
  ['x-timer', /^S\d{5,12}\.\d{1,9},VS/],
];
