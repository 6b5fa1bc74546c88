import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { hostKindOf } from '../facts/host-kind';
import { endedWith } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = [
  'net/ERR_TUNNEL_CONNECTION_FAILED',
  'net/ERR_PROXY_UNABLE_TO_CONNECT_TO_DESTINATION',
  'net/ERR_SOCKS_CONNECTION_HOST_UNREACHABLE',
];

/**
 * A tunnel that the proxy did not open. Hosts of one's own network are mostly not meant to go through it, and Squid, as
 * installed, opens tunnels to port 443 alone.
 *
 * @see https://www.squid-cache.org/Doc/config/http_access/
 * @see https://learn.microsoft.com/windows/win32/winhttp/winhttp-autoproxy-support
 */
export default defineRule({
  id: 'proxy-tunnel',
  description: 'Judges host and port of a tunnel that a proxy did not open.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const place = placeOf(exchange.failure);
    if (place === undefined) return [];
    const scope = place.authority;
    const at = [seen('url-part', scope)];
    const kind = hostKindOf(place.host);
    const isOutside = kind === 'public' || kind === 'address';
    return [
      ...(isOutside ? [] : [rankedCause('http/407', 'internal-name-through-proxy', 'likely', at, { scope })]),
      ...(place.port === 443
        ? []
        : [rankedCause('net/ERR_TUNNEL_CONNECTION_FAILED', 'connect-refused', 'possible', at, { scope })]),
    ];
  },
});
