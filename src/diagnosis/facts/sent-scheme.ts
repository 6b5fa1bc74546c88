import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { type Basis, seen } from '../basis';

/** The scheme that the request signed in with, in lower case; undefined when it did not or when DevTools was not there. */
export function sentScheme({ requestHeaders = [] }: Exchange): string | undefined {
  const value = headerValue(requestHeaders, 'authorization')?.trim();
  return value === undefined ? undefined : /^[\w-]{1,40}/.exec(value)?.[0].toLowerCase();
}

/** That scheme alone: what follows it is a secret. */
export function sentSchemeBasis(exchange: Exchange): readonly Basis[] {
  const scheme = sentScheme(exchange);
  return scheme === undefined ? [] : [seen('request-header', `Authorization: ${scheme} …`)];
}
