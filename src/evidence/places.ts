import { type Evidence, type Quote, quotesIn } from './finding';

/** A piece of a text, from its first character to the one after its last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Most pieces that are marked in one text. */
const MOST = 200;

/** Every quote from the body that findings rest on. */
export function bodyQuotes({ findings }: Evidence): readonly Quote[] {
  return findings.flatMap(quotesIn).filter(({ where }) => where === 'body');
}

/** The names, in lower case, of the response headers that findings rest on. */
export function quotedHeaders({ findings }: Evidence): ReadonlySet<string> {
  return new Set(
    findings
      .flatMap(quotesIn)
      .flatMap(({ where, name }) => (where === 'header' && name !== undefined ? [name.toLowerCase()] : [])),
  );
}

/** Where quotes stand in a text, in its order; pieces that touch are one. A quote is looked for once. */
export function placesOf(quotes: readonly Quote[], text: string): readonly Place[] {
  const found = quotes
    .slice(0, MOST)
    .filter((quote) => quote.text !== '')
    .map((quote) => ({ from: text.indexOf(quote.text), length: quote.text.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length);
  const places: Place[] = [];
  for (const { from, length } of found) {
    const last = places.at(-1);
    if (last && from <= last.to)
      places[places.length - 1] = { ...last, to: Math.max(last.to, from + length) };
    else places.push({ from, to: from + length });
  }
  return places;
}
