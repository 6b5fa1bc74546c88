import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = ['net/ERR_UNSAFE_PORT', 'net/NS_ERROR_PORT_ACCESS_NOT_ALLOWED'];

/**
 * A port of another protocol, which no browser opens for a page.
 *
 * @see https://fetch.spec.whatwg.org/#port-blocking
 */
export default defineRule({
  id: 'unsafe-port',
  description: 'Names the port that the browser refuses.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const place = placeOf(exchange.failure);
    const entry = errorOf(exchange);
    if (place === undefined || entry === undefined) return [];
    const basis = [seen('url-part', `:${place.port}`)];
    return [rankedCause(entry, 'blocked-port', 'confirmed', basis, { scope: place.authority })];
  },
});
