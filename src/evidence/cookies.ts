import type { Exchange } from '../failure/exchange';
import type { Quote } from './finding';
import { headerMatching } from './headers';

/**
 * A quote of the name of a cookie that the response sets; the value may be a secret and is left out.
 * @param name matches a `Set-Cookie` line up to the cookie's name; browsers may join the headers with line breaks.
 */
export function cookieQuote(exchange: Exchange, name: RegExp): Quote | undefined {
  const header = headerMatching(exchange, 'set-cookie', name);
  const text = header === undefined ? undefined : name.exec(header.value)?.[0];
  return header === undefined || text === undefined
    ? undefined
    : { where: 'header', name: header.name, text };
}
