import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';

/** The scheme that the request signed in with, in lower case; undefined when it did not or when DevTools was not there. */
export function sentScheme({ requestHeaders = [] }: Exchange): string | undefined {
  const value = headerValue(requestHeaders, 'authorization')?.trim();
  return value === undefined ? undefined : /^[\w-]{1,40}/.exec(value)?.[0].toLowerCase();
}
