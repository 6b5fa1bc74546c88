import { seen, statusBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';
import { hasCause } from '../known';

/** The proxy itself: its root is one for all hosts that go through it. */
const OF_PROXY: Stated = {
  'net/ERR_PROXY_CONNECTION_FAILED': ['proxy-down', 'likely'],
  'net/NS_ERROR_PROXY_CONNECTION_REFUSED': ['proxy-down', 'likely'],
  'net/NS_ERROR_UNKNOWN_PROXY_HOST': ['proxy-name', 'likely'],
  'net/ERR_PROXY_AUTH_REQUESTED': ['no-proxy-credentials', 'confirmed'],
  'net/ERR_PROXY_AUTH_UNSUPPORTED': ['scheme-not-available', 'confirmed'],
  'net/ERR_PROXY_CERTIFICATE_INVALID': ['proxy-certificate', 'confirmed'],
  'net/ERR_PAC_SCRIPT_FAILED': ['pac-error', 'confirmed'],
  'net/ERR_MANDATORY_PROXY_CONFIGURATION_FAILED': ['pac-not-usable', 'confirmed'],
  'net/ERR_NO_SUPPORTED_PROXIES': ['proxy-list-wrong', 'confirmed'],
  'net/ERR_SOCKS_CONNECTION_FAILED': ['socks-refused', 'likely'],
  'net/ERR_UNEXPECTED_PROXY_AUTH': ['origin-sent-407', 'confirmed'],
};

/** Firefox's names of the statuses with which proxies refuse `CONNECT`, such as `NS_ERROR_PROXY_FORBIDDEN`. */
const ANSWERED = 'net/NS_ERROR_PROXY_';

/**
 * What failed at the proxy, before any server was asked: RFC 9110, section 9.3.6, lets a proxy refuse `CONNECT` with any
 * status.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * @see https://searchfox.org/mozilla-central/source/netwerk/protocol/http/nsHttpTransaction.cpp
 */
export default defineRule({
  id: 'proxy-answer',
  description: 'Takes from the name of the error what failed at the proxy.',
  applies: (exchange) => isStatedBy(OF_PROXY, exchange) || errorOf(exchange)?.startsWith(ANSWERED) === true,
  causes(exchange) {
    if (isStatedBy(OF_PROXY, exchange)) return statedCauses(OF_PROXY, exchange, 'proxy');
    const entry = errorOf(exchange);
    const place = placeOf(exchange.failure);
    if (entry === undefined || place === undefined || !hasCause(entry, 'proxy-answered')) return [];
    const basis = [...statusBasis(exchange), seen('url-part', place.authority)];
    return [rankedCause(entry, 'proxy-answered', 'confirmed', basis, { scope: place.authority })];
  },
});
