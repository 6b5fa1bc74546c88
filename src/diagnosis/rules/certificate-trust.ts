import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { hostKindOf } from '../facts/host-kind';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = ['net/ERR_CERT_AUTHORITY_INVALID', 'net/SEC_ERROR_UNKNOWN_ISSUER'];

/**
 * A certificate whose issuer nobody here knows. No public authority may issue for private addresses, short names and
 * internal domains, so that theirs are one's own and must be trusted by hand; those of this machine are made by
 * development tools, which `dotnet dev-certs` and the like make trusted.
 *
 * @see https://cabforum.org/working-groups/server/baseline-requirements/requirements/
 * @see https://learn.microsoft.com/dotnet/core/tools/dotnet-dev-certs
 */
export default defineRule({
  id: 'certificate-trust',
  description:
    'Judges the host of a certificate of an unknown issuer: whether a public authority may issue for it.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const place = placeOf(exchange.failure);
    const entry = errorOf(exchange);
    if (place === undefined || entry === undefined) return [];
    const scope = place.authority;
    const basis = [seen('url-part', scope)];
    switch (hostKindOf(place.host)) {
      case 'loopback':
        return [rankedCause('net/ERR_CERT_AUTHORITY_INVALID', 'untrusted-chain', 'likely', basis, { scope })];
      case 'private':
      case 'short':
      case 'internal':
        return [
          rankedCause('net/ERR_CERT_SELF_SIGNED_LOCAL_NETWORK', 'not-trusted-here', 'likely', basis, {
            scope,
          }),
        ];
      default:
        return [rankedCause(entry, 'untrusted-chain', 'possible', basis, { scope })];
    }
  },
});
