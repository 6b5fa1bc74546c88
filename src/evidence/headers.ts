import type { Exchange } from '../failure/exchange';
import type { Header } from '../failure/failure';
import { QUOTE_LIMIT } from './document';
import type { Quote } from './finding';

/** The first response header of this name whose value matches; headers such as `X-Powered-By` and `Via` may come more than once. */
export function headerMatching(exchange: Exchange, name: string, pattern: RegExp): Header | undefined {
  return exchange.failure.responseHeaders.find(
    (header) => header.name.toLowerCase() === name && pattern.test(header.value),
  );
}

/** Every response header of this name, given in lower case. */
export function headersNamed(exchange: Exchange, name: string): readonly Header[] {
  return exchange.failure.responseHeaders.filter((header) => header.name.toLowerCase() === name);
}

/** Whether the response has a header of this name, given in lower case. */
export function hasHeader(exchange: Exchange, name: string): boolean {
  return exchange.failure.responseHeaders.some((header) => header.name.toLowerCase() === name);
}

/** A quote of a header's value. */
export function headerQuote({ name, value }: Header): Quote {
  return { where: 'header', name, text: value.slice(0, QUOTE_LIMIT) };
}
