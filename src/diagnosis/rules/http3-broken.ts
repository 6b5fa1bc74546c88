import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

const ERRORS: Stated = {
  'net/ERR_QUIC_PROTOCOL_ERROR': ['quic-broken', 'likely'],
  'net/ERR_QUIC_HANDSHAKE_FAILED': ['udp-blocked', 'likely'],
  'net/ERR_QUIC_CERT_ROOT_NOT_KNOWN': ['private-root', 'confirmed'],
  'net/NS_ERROR_NET_HTTP3_PROTOCOL_ERROR': ['quic-broken', 'likely'],
};

/**
 * HTTP/3 that failed. It runs over UDP (RFC 9114, section 3), which firewalls treat in their own way.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
export default defineRule({
  id: 'http3-broken',
  description: 'Takes from the name of the error how HTTP/3 failed.',
  applies: (exchange) => isStatedBy(ERRORS, exchange),
  causes: (exchange) =>
    statedCauses(ERRORS, exchange).map((cause) => ({
      ...cause,
      basis: [...cause.basis, ...(exchange.protocol ? [seen('protocol', exchange.protocol)] : [])],
    })),
});
