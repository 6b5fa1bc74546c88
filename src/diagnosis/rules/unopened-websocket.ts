import { originOf } from '../../failure/failure';
import { seen, statusBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { errorOf } from '../facts/network-error';
import { rankedCause } from '../facts/ranked-cause';

const ENTRY = 'net/ERR_FAILED';

/**
 * A WebSocket that did not open: Chromium tells extensions, and DevTools' log, neither the status of the handshake nor the network
 * error. CORS and service workers, which are behind the same name of other requests, have no say in it.
 *
 * @see https://websockets.spec.whatwg.org/#websocket-opening-handshake
 */
export default defineRule({
  id: 'unopened-websocket',
  description: 'Finds a WebSocket that ended without a reason, as Chromium gives none.',
  applies: (exchange) => errorOf(exchange) === ENTRY && exchange.failure.type === 'websocket',
  causes(exchange) {
    const basis = [seen('type', exchange.failure.type), ...statusBasis(exchange)];
    return [rankedCause(ENTRY, 'websocket', 'likely', basis, { scope: originOf(exchange.failure.url) })];
  },
});
