import { type Basis, ifSeen } from '../basis';
import { defineRule } from '../diagnosis';
import { askingOrigin } from '../facts/asking-page';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

const REFUSALS: Stated = {
  'net/ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS': ['no-permission', 'confirmed'],
  'net/ERR_BLOCKED_BY_PRIVATE_NETWORK_ACCESS_CHECKS': ['no-permission', 'confirmed'],
  'net/NS_ERROR_LOCAL_NETWORK_ACCESS_DENIED': ['permission-denied', 'likely'],
  'net/ERR_INCONSISTENT_IP_ADDRESS_SPACE': ['address-space-changed', 'likely'],
  'net/ERR_CACHED_IP_ADDRESS_SPACE_BLOCKED_BY_LOCAL_NETWORK_ACCESS_POLICY': [
    'address-space-changed',
    'likely',
  ],
  'net/ERR_LOCAL_NETWORK_PERMISSION_MISSING': ['system-permission', 'confirmed'],
  'net/NS_ERROR_OS_LOCAL_NETWORK_ACCESS_DENIED': ['system-permission', 'confirmed'],
};

/**
 * A page that asked for a machine of the local network, or for this one, without permission.
 *
 * @see https://wicg.github.io/local-network-access/
 */
export default defineRule({
  id: 'local-network-access',
  description: 'Names the page that may not reach the local network, and the host that it asked for.',
  applies: (exchange) => isStatedBy(REFUSALS, exchange),
  causes(exchange) {
    const page = askingOrigin(exchange);
    const from: readonly Basis[] = ifSeen('initiator', page);
    // One page's permission is for all hosts that it asks for.
    return statedCauses(REFUSALS, exchange, page).map((cause) => ({
      ...cause,
      basis: [...cause.basis, ...from],
    }));
  },
});
