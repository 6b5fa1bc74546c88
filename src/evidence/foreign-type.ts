import type { Exchange } from '../failure/exchange';
import { headerMatching } from './headers';

/** Whether the response is declared as what no server sends its own page as: data, a script or plain text. */
export function hasForeignType(exchange: Exchange): boolean {
  return headerMatching(exchange, 'content-type', /json|javascript|^\s*text\/plain/i) !== undefined;
}
