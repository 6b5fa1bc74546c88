import { defineRule } from '../diagnosis';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

/** The alerts of TLS (RFC 8446, section 6.2) state what the server found; the browser's own names what it lacks. */
const FAULTS: Stated = {
  'net/ERR_SSL_CLIENT_AUTH_CERT_NEEDED': ['none-chosen', 'likely'],
  'net/ERR_BAD_SSL_CLIENT_AUTH_CERT': ['certificate-refused', 'likely'],
  'net/ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED': ['key-not-usable', 'likely'],
  'net/ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY': ['key-missing', 'likely'],
  'net/ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED': ['key-access-denied', 'confirmed'],
  'net/ERR_SSL_CLIENT_AUTH_CERT_BAD_FORMAT': ['bad-format', 'confirmed'],
  'net/ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS': ['no-common-algorithm', 'confirmed'],
  'net/ERR_CLIENT_AUTH_CERT_TYPE_UNSUPPORTED': ['type-unsupported', 'confirmed'],
  'net/SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT': ['none-sent', 'confirmed'],
  'net/SSL_ERROR_UNKNOWN_CA_ALERT': ['client-chain', 'confirmed'],
  'net/SSL_ERROR_REVOKED_CERT_ALERT': ['client-certificate-revoked', 'confirmed'],
  'net/SSL_ERROR_EXPIRED_CERT_ALERT': ['client-certificate-expired', 'confirmed'],
  'net/SSL_ERROR_ACCESS_DENIED_ALERT': ['access-denied', 'confirmed'],
  'net/ERR_SSL_RENEGOTIATION_REQUESTED': ['late-client-certificate', 'likely'],
  'net/ERR_SSL_NO_RENEGOTIATION': ['late-client-certificate', 'likely'],
  'net/SSL_ERROR_RENEGOTIATION_NOT_ALLOWED': ['client-certificate-late', 'likely'],
};

/**
 * What is wrong with the certificate that the browser was to show, by the name of the error that ended the handshake.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8446#section-6.2
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
export default defineRule({
  id: 'tls-client-certificate',
  description: 'Takes what is wrong with a client certificate from the name of the error.',
  applies: (exchange) => isStatedBy(FAULTS, exchange),
  causes: (exchange) => statedCauses(FAULTS, exchange),
});
