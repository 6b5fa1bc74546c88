import { parseUrl } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { hostKindOf } from '../facts/host-kind';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = ['net/ERR_CONNECTION_REFUSED', 'net/NS_ERROR_CONNECTION_REFUSED'];

/**
 * A refused connection: RFC 9293, section 3.10.7.1, answers a port that nobody listens on with a reset. On this machine
 * no firewall stands between; a page that was published and calls `localhost` may also mean another machine.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
export default defineRule({
  id: 'nothing-listens',
  description: 'Tells a stopped server from a page that calls `localhost` where it means its own server.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const place = placeOf(exchange.failure);
    const entry = errorOf(exchange);
    if (place === undefined || entry === undefined) return [];
    const scope = place.authority;
    const at = seen('url-part', scope);
    const page = askingOrigin(exchange);
    const pageHost = page === undefined ? undefined : parseUrl(page)?.hostname;
    const isVisitors =
      hostKindOf(place.host) === 'loopback' && pageHost !== undefined && hostKindOf(pageHost) !== 'loopback';
    if (page === undefined || !isVisitors)
      return [rankedCause(entry, 'nothing-listens', 'likely', [at], { scope })];
    // A program of the visitor's own, such as a card reader's, may be meant as well.
    return [
      rankedCause(
        'net/ERR_CONNECTION_REFUSED',
        'visitors-localhost',
        'possible',
        [at, seen('initiator', page)],
        { scope },
      ),
      rankedCause(entry, 'nothing-listens', 'possible', [at], { scope }),
    ];
  },
});
