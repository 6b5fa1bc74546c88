import type { Exchange } from '../../failure/exchange';
import { entryIdFor } from '../../knowledge/code';
import type { EntryId } from '../../knowledge/entry';
import { known } from '../known';

/** What the browser's errors mean, by the entry of each. */
export type ByError<T> = Readonly<Partial<Record<EntryId, T>>>;

/**
 * The entry of the error that ended a request; undefined for a response. Firefox's sentences and the names that it makes
 * up around a TLS error lead to the entry too.
 */
export function errorOf({ failure: { status, error } }: Exchange): EntryId | undefined {
  return status === 0 && error !== undefined ? entryIdFor({ status, error }, known) : undefined;
}

/** Whether one of these errors ended a request. */
export function endedWith(errors: readonly EntryId[], exchange: Exchange): boolean {
  const error = errorOf(exchange);
  return error !== undefined && errors.includes(error);
}

/** What a table says of the error that ended a request; undefined for any other. */
export function forError<T>(table: ByError<T>, exchange: Exchange): T | undefined {
  const error = errorOf(exchange);
  return error !== undefined && Object.hasOwn(table, error) ? table[error] : undefined;
}
