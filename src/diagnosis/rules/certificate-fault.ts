import { defineRule } from '../diagnosis';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

/** Names that state the certificate's fault are confirmed; where they leave the reason open, it is likely. */
const FAULTS: Stated = {
  'net/ERR_CERT_DATE_INVALID': ['expired', 'likely'],
  'net/SEC_ERROR_EXPIRED_CERTIFICATE': ['expired', 'confirmed'],
  'net/SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE': ['old-intermediate', 'likely'],
  'net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE': ['wrong-dates', 'likely'],
  'net/MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE': ['wrong-dates', 'likely'],
  'net/ERR_CERT_REVOKED': ['revoked', 'confirmed'],
  'net/SEC_ERROR_REVOKED_CERTIFICATE': ['revoked', 'confirmed'],
  'net/ERR_CERT_UNABLE_TO_CHECK_REVOCATION': ['crl-unreachable', 'likely'],
  'net/ERR_CERT_NO_REVOCATION_MECHANISM': ['no-crl-address', 'confirmed'],
  'net/ERR_CERT_WEAK_SIGNATURE_ALGORITHM': ['sha1', 'likely'],
  'net/SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED': ['old-signature', 'likely'],
  'net/ERR_CERT_WEAK_KEY': ['short-key', 'likely'],
  'net/SSL_ERROR_WEAK_SERVER_CERT_KEY': ['weak-key', 'confirmed'],
  'net/ERR_CERT_VALIDITY_TOO_LONG': ['long-lifetime', 'confirmed'],
  'net/ERR_CERTIFICATE_TRANSPARENCY_REQUIRED': ['no-scts', 'confirmed'],
  'net/MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY': ['no-sct', 'confirmed'],
  'net/ERR_CERT_NAME_CONSTRAINT_VIOLATION': ['name-not-permitted', 'confirmed'],
  'net/ERR_CERT_NON_UNIQUE_NAME': ['name-not-permitted', 'confirmed'],
  'net/ERR_CERT_CONTAINS_ERRORS': ['malformed', 'confirmed'],
  'net/ERR_SSL_SERVER_CERT_BAD_FORMAT': ['malformed', 'confirmed'],
  'net/ERR_CERT_INVALID': ['malformed', 'likely'],
  'net/ERR_CERT_KNOWN_INTERCEPTION_BLOCKED': ['interception', 'confirmed'],
  'net/MOZILLA_PKIX_ERROR_MITM_DETECTED': ['interception', 'likely'],
  'net/ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN': ['interception', 'likely'],
  'net/MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE': ['pinned-key', 'likely'],
  'net/ERR_CERT_SELF_SIGNED_LOCAL_NETWORK': ['not-trusted-here', 'confirmed'],
  'net/MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT': ['self-signed', 'confirmed'],
  'net/MOZILLA_PKIX_ERROR_REQUIRED_TLS_FEATURE_MISSING': ['no-stapling', 'confirmed'],
  'net/NS_ERROR_BAD_HSTS_CERT': ['hsts', 'confirmed'],
};

/**
 * Faults of a certificate that the browser names. "Expired" is by this machine's clock, and Chromium has one name for
 * before and after the dates.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * @see https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h
 */
export default defineRule({
  id: 'certificate-fault',
  description: 'Takes the fault of a certificate from the name of the error.',
  applies: (exchange) => isStatedBy(FAULTS, exchange),
  causes: (exchange) => statedCauses(FAULTS, exchange),
});
