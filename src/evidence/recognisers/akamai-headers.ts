import { answerer } from '../answerers';
import { defineRecogniser } from '../finding';
import { passedBySigns, type Sign } from '../signs';

const SIGNS: readonly Sign[] = [
  ['akamai-grn', /\S/],
  ['x-akamai-request-id', /\S/],
  ['x-akamai-transformed', /\S/],
  ['akamai-cache-status', /\S/],
  ['x-cache', /\(AkamaiGHost\b/i],
  ['via', /\bakamai\.net\b|\bAkamaiGHost\b/i],
  ['server-timing', /\bak_p;/],
];

/**
 * Akamai's marks on what passes it: the global request number, and those of its debug headers that sites leave on.
 *
 * @see https://techdocs.akamai.com/property-mgr/docs/global-req-number
 */
export default defineRecogniser({
  id: 'akamai-headers',
  description: '`Akamai-GRN` (global request number) and the like: the response passed Akamai.',
  recognise: (exchange) => passedBySigns(exchange, SIGNS, answerer('akamai')),
});
