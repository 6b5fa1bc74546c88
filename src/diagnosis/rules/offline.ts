import { defineRule } from '../diagnosis';
import { isStatedBy, type Stated, statedCauses } from '../facts/stated-by-error';

const STATES: Stated = {
  'net/ERR_INTERNET_DISCONNECTED': ['offline', 'confirmed'],
  'net/NS_ERROR_OFFLINE': ['offline', 'confirmed'],
  'net/ERR_NETWORK_CHANGED': ['interface-switched', 'confirmed'],
};

/**
 * The machine's own network, as the browser reports it: what fails so has one root, whatever the host.
 *
 * @see https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h
 */
export default defineRule({
  id: 'offline',
  description: "Takes from the name of the error that the machine's own network was away.",
  applies: (exchange) => isStatedBy(STATES, exchange),
  causes: (exchange) => statedCauses(STATES, exchange, 'network'),
});
