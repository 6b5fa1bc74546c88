import type { Exchange } from '../failure/exchange';
import type { Header } from '../failure/failure';
import { QUOTE_LIMIT } from './document';
import { type Finding, type Quote, quotesIn } from './finding';

/** A response's headers by their names in lower case: scores of recognisers ask, and most names are not there. */
type ByName = ReadonlyMap<string, readonly Header[]>;

const indexes = new WeakMap<Exchange, ByName>();

function indexOf(exchange: Exchange): ByName {
  const known = indexes.get(exchange);
  if (known !== undefined) return known;
  const index = new Map<string, Header[]>();
  for (const header of exchange.failure.responseHeaders) {
    const name = header.name.toLowerCase();
    const same = index.get(name);
    if (same) same.push(header);
    else index.set(name, [header]);
  }
  indexes.set(exchange, index);
  return index;
}

/** Every response header of this name, given in lower case. */
export function headersNamed(exchange: Exchange, name: string): readonly Header[] {
  return indexOf(exchange).get(name) ?? [];
}

/** The first response header of this name whose value matches; headers such as `X-Powered-By` and `Via` may come more than once. */
export function headerMatching(exchange: Exchange, name: string, pattern: RegExp): Header | undefined {
  return headersNamed(exchange, name).find(({ value }) => pattern.test(value));
}

/** Whether the response has a header of this name, given in lower case. */
export function hasHeader(exchange: Exchange, name: string): boolean {
  return indexOf(exchange).has(name);
}

/** A quote of a header's value. */
export function headerQuote({ name, value }: Header): Quote {
  return { where: 'header', name, text: value.slice(0, QUOTE_LIMIT) };
}

/** Whether a finding was read from a header of this name, given in lower case. */
export function quotesHeader(finding: Finding, name: string): boolean {
  return quotesIn(finding).some((each) => each.where === 'header' && each.name?.toLowerCase() === name);
}
