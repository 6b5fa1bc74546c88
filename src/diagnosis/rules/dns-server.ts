import { defineRule } from '../diagnosis';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

/** Most of these are about the DNS server that the machine uses, whatever name was asked for. */
const OF_RESOLVER: Stated = {
  'net/ERR_DNS_TIMED_OUT': ['resolver-silent', 'confirmed'],
  'net/ERR_NAME_RESOLUTION_FAILED': ['resolver-broken', 'likely'],
  'net/ERR_DNS_REFUSED': ['resolver-unfit', 'likely'],
  'net/ERR_DNS_FORMAT_ERROR': ['resolver-unfit', 'likely'],
  'net/ERR_DNS_NOT_IMPLEMENTED': ['resolver-unfit', 'likely'],
  'net/ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED': ['doh-name-wrong', 'likely'],
};

/** These are about the name, or about the servers of its domain. */
const OF_NAME: Stated = {
  'net/ERR_DNS_SERVER_FAILURE': ['zone-broken', 'likely'],
  'net/ERR_ICANN_NAME_COLLISION': ['internal-name-is-public', 'confirmed'],
  'net/ERR_DNS_SEARCH_EMPTY': ['short-name', 'likely'],
  'net/NS_ERROR_DEFINITIVE_UNKNOWN_HOST': ['resolver-refused', 'likely'],
};

/**
 * How a look-up failed other than by finding no address: response codes of DNS are in RFC 1035, section 4.1.1.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 * @see https://www.icann.org/resources/pages/name-collision-2013-12-06-en
 */
export default defineRule({
  id: 'dns-server',
  description: 'Tells a DNS server that fails for every name from a domain whose own DNS is broken.',
  applies: (exchange) => isStatedBy(OF_RESOLVER, exchange) || isStatedBy(OF_NAME, exchange),
  causes: (exchange) => [...statedCauses(OF_RESOLVER, exchange, 'dns'), ...statedCauses(OF_NAME, exchange)],
});
