import type { Exchange } from '../failure/exchange';
import { headerMatching, headersNamed } from './headers';

/** Whether the response is declared as what no server sends its own page as: data, a script or plain text. */
export function hasForeignType(exchange: Exchange): boolean {
  return headerMatching(exchange, 'content-type', /json|javascript|^\s*text\/plain/i) !== undefined;
}

/** Whether the response is declared as data or plain text. */
export function hasDataType(exchange: Exchange): boolean {
  return headerMatching(exchange, 'content-type', /\bjson\b|^\s*text\/plain\b/i) !== undefined;
}

/** Whether the response may be a page: declared as HTML, or as nothing. */
export function mayBeHtml(exchange: Exchange): boolean {
  return headersNamed(exchange, 'content-type').every(({ value }) => /^\s*text\/html\b/i.test(value));
}
