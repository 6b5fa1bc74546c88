import type { Exchange } from '../failure/exchange';
import type { Header } from '../failure/failure';
import type { Answerer, Certainty, Finding, Quote } from './finding';
import { headerMatching, headerQuote } from './headers';

/** A header by which a layer marks what passes it: its name in lower case, and its value's form. */
export type Sign = readonly [name: string, value: RegExp];

/** The headers that bear one of the signs, in the order of the signs. */
export function signsIn(exchange: Exchange, signs: readonly Sign[]): readonly Header[] {
  return signs.flatMap(([name, value]) => headerMatching(exchange, name, value) ?? []);
}

/**
 * The finding that a response passed a layer, which is certain where the layer signs all that it passes on, while it
 * may or may not have written it. Undefined without any quote; those of what was not found are left out.
 */
export function passed(
  quotes: readonly (Quote | undefined)[],
  answeredBy: Answerer,
  certainty: Certainty = 'possible',
): Finding | undefined {
  const [quote, ...more] = quotes.filter((each) => each !== undefined);
  if (quote === undefined) return undefined;
  return { certainty, presence: 'confirmed', quote, ...(more.length === 0 ? {} : { more }), answeredBy };
}

/** {@link passed} by the headers that bear one of a layer's signs. */
export function passedBySigns(
  exchange: Exchange,
  signs: readonly Sign[],
  answeredBy: Answerer,
): Finding | undefined {
  return passed(signsIn(exchange, signs).map(headerQuote), answeredBy);
}
