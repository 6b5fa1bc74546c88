import type { Exchange } from '../../failure/exchange';

/** How large a request's headers are, in bytes. */
export interface HeaderSizes {
  readonly total: number;
  /** Name of the longest header line. */
  readonly longest: string;
  readonly longestSize: number;
  /** All `Cookie` lines together; absent when there are none. */
  readonly cookies?: number;
}

/** Colon, space, carriage return and line feed of a header line. */
const SEPARATORS = 4;

/** Sizes as HTTP/1.1 sends the headers; undefined when DevTools was not there to see them. */
export function headerSizesOf({ requestHeaders = [] }: Exchange): HeaderSizes | undefined {
  let total = 0;
  let longest: string | undefined;
  let longestSize = 0;
  let cookies = 0;
  for (const { name, value } of requestHeaders) {
    // DevTools lists HTTP/2's pseudo-headers, such as `:path`, among the others.
    if (name.startsWith(':')) continue;
    const size = name.length + value.length + SEPARATORS;
    total += size;
    if (name.toLowerCase() === 'cookie') cookies += size;
    if (size <= longestSize) continue;
    longest = name;
    longestSize = size;
  }
  if (longest === undefined) return undefined;
  return { total, longest, longestSize, ...(cookies > 0 && { cookies }) };
}
