import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { hostKindOf } from '../facts/host-kind';
import { errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

const LIMITS: Stated = {
  'net/ERR_SSL_OBSOLETE_VERSION': ['tls-1-2-off', 'likely'],
  'net/SSL_ERROR_UNSUPPORTED_VERSION': ['old-tls', 'likely'],
  'net/ERR_SSL_OBSOLETE_CIPHER': ['only-old-ciphers', 'likely'],
  'net/SSL_ERROR_NO_CYPHER_OVERLAP': ['no-ecdhe', 'likely'],
  'net/ERR_SSL_UNRECOGNIZED_NAME_ALERT': ['name-not-bound', 'confirmed'],
  'net/SSL_ERROR_UNRECOGNIZED_NAME_ALERT': ['name-not-bound', 'confirmed'],
  'net/ERR_SSL_KEY_USAGE_INCOMPATIBLE': ['key-usage', 'likely'],
  'net/ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY': ['cipher-order', 'likely'],
  'net/NS_ERROR_NET_INADEQUATE_SECURITY': ['cipher-order', 'likely'],
};

const MISMATCH = 'net/ERR_SSL_VERSION_OR_CIPHER_MISMATCH';

/** Names with as many labels are below what a certificate for `*.domain.tld` covers: one label (RFC 9525, section 6.3). */
const DEEP = 4;

/**
 * What browser and server could not agree on. Front ends such as Cloudflare end the handshake with the alert of a cipher
 * mismatch also when they have no certificate for the name, which is common for names two levels below a domain.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9525#section-6.3
 * @see https://developers.cloudflare.com/ssl/troubleshooting/version-cipher-mismatch/
 */
export default defineRule({
  id: 'tls-limits',
  description: 'Takes from the name of the error, and from the depth of the host, what the handshake lacked.',
  applies: (exchange) => errorOf(exchange) === MISMATCH || isStatedBy(LIMITS, exchange),
  causes(exchange) {
    if (errorOf(exchange) !== MISMATCH) return statedCauses(LIMITS, exchange);
    const place = placeOf(exchange.failure);
    if (place === undefined || hostKindOf(place.host) !== 'public') return [];
    if (place.host.split('.').length < DEEP) return [];
    const scope = place.authority;
    return [
      rankedCause(MISMATCH, 'no-certificate-for-name', 'possible', [seen('url-part', place.host)], { scope }),
    ];
  },
});
