import type { EntryId } from '../../knowledge/entry';
import { seen } from '../basis';
import { defineRule } from '../diagnosis';
import { hostKindOf } from '../facts/host-kind';
import { endedWith, errorOf } from '../facts/network-error';
import { placeOf } from '../facts/place';
import { rankedCause } from '../facts/ranked-cause';

const ERRORS: readonly EntryId[] = ['net/ERR_CERT_COMMON_NAME_INVALID', 'net/SSL_ERROR_BAD_CERT_DOMAIN'];

/**
 * A certificate that does not list the host: for an address or a name without a domain that is to be expected, as
 * authorities issue for full names; for any other host it is the wrong certificate, or one that lacks this name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9525#section-6
 * @see https://cabforum.org/working-groups/server/baseline-requirements/requirements/
 */
export default defineRule({
  id: 'certificate-name',
  description: 'Judges the host that a certificate does not list: an address, a short name, or a full one.',
  applies: (exchange) => endedWith(ERRORS, exchange),
  causes(exchange) {
    const place = placeOf(exchange.failure);
    const entry = errorOf(exchange);
    if (place === undefined || entry === undefined) return [];
    const scope = place.authority;
    const basis = [seen('url-part', scope)];
    const kind = hostKindOf(place.host);
    if (kind === 'public' || kind === 'internal') {
      return [rankedCause(entry, 'wrong-binding', 'possible', basis, { scope })];
    }
    return [
      rankedCause('net/ERR_CERT_COMMON_NAME_INVALID', 'address-or-short-name', 'likely', basis, { scope }),
    ];
  },
});
