import { headerValue } from '../../failure/failure';
import { codeBasis, headerBasis, requestHeaderBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** RFC 6455, section 4.1: what a browser always sends, so that its absence at the server is another's doing. */
const HANDSHAKE = ['upgrade', 'connection', 'sec-websocket-key', 'sec-websocket-version'];

/**
 * A WebSocket that was asked for without its handshake (426), or whose handshake arrived at IIS incomplete (400.11).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-4.2.1
 */
export default defineRule({
  id: 'lost-upgrade',
  description: "Compares a request's handshake of WebSocket with what a 426 or a 400.11 misses.",
  applies: ({ failure: { status } }, { facts: { substatus } }) =>
    status === 426 || (status === 400 && substatus === 11),
  causes(exchange, evidence) {
    const { requestHeaders, failure } = exchange;
    const sent = HANDSHAKE.filter((name) => headerValue(requestHeaders ?? [], name) !== undefined);
    const isWebSocket = failure.type === 'websocket' || sent.length === HANDSHAKE.length;
    const basis = [
      ...headerBasis(exchange, 'upgrade'),
      ...requestHeaderBasis(exchange, 'upgrade'),
      seen('type', failure.type),
      ...codeBasis(exchange, evidence),
    ];
    if (failure.status === 426) {
      const asked = headerValue(failure.responseHeaders, 'upgrade');
      return asked === undefined ? [] : [rankedCause('http/426', 'upgrade-lost', 'likely', basis)];
    }
    const certainty = statedCertainty(11, evidence);
    if (certainty === undefined) return [];
    const cause = isWebSocket ? 'proxy-cut-headers' : 'bad-handshake';
    return [rankedCause('iis/400.11', cause, atMost('likely', certainty), basis)];
  },
});
