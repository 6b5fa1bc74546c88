import type { Exchange } from '../failure/exchange';
import { bodyQuote } from './document';
import type { Certainty, Finding, Quote } from './finding';

/** A finding's fields as a reader has them: a field that the page did not have is undefined. */
type Fields = { readonly [K in keyof Finding]: Finding[K] | undefined } & Pick<
  Finding,
  'certainty' | 'quote'
>;

/** A finding without the fields that were not there, and without empty lists. */
export function finding(fields: Fields): Finding {
  const stated = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.assign({ certainty: fields.certainty, quote: fields.quote }, Object.fromEntries(stated));
}

/** Whether a status that a page states may be this response's own; a pasted page has none to compare with. */
export function isOwnStatus(exchange: Exchange, status: number): boolean {
  return exchange.failure.status === 0 || exchange.failure.status === status;
}

/** How sure a code read from a page is: a page that states another status than its response only shows someone else's error. */
export function certaintyOf(exchange: Exchange, status: number, certainty: Certainty): Certainty {
  return isOwnStatus(exchange, status) ? certainty : 'possible';
}

/** Quotes of those pieces of the body that were found. */
export function quotesOf(...pieces: readonly (string | undefined)[]): readonly Quote[] {
  return pieces.flatMap((piece) => (piece === undefined ? [] : [bodyQuote(piece)]));
}
