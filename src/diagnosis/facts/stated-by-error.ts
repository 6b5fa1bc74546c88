import type { Certainty } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { ifSeen, statusBasis } from '../basis';
import type { RankedCause } from '../diagnosis';
import { type ByError, errorOf, forError } from './network-error';
import { placeOf } from './place';
import { rankedCause } from './ranked-cause';

/**
 * Causes that an error's name leads to: `confirmed` where the name states the cause itself, `likely` where no other
 * reason for that name is known.
 */
export type Stated = ByError<readonly [cause: string, certainty: Certainty]>;

/** Whether a table says something of how the request ended. */
export function isStatedBy(table: Stated, exchange: Exchange): boolean {
  return forError(table, exchange) !== undefined;
}

/**
 * The cause that a table has for the error, in the error's own entry.
 * @param scope what failures share that have it; host and port unless given.
 */
export function statedCauses(table: Stated, exchange: Exchange, scope?: string): readonly RankedCause[] {
  const entry = errorOf(exchange);
  const stated = forError(table, exchange);
  if (entry === undefined || stated === undefined) return [];
  const [cause, certainty] = stated;
  const authority = placeOf(exchange.failure)?.authority;
  const basis = [...statusBasis(exchange), ...ifSeen('url-part', authority)];
  return [rankedCause(entry, cause, certainty, basis, { scope: scope ?? authority })];
}
