import type { Certainty } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { type Basis, codeBasis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { type Challenge, challengesOf, isWindowsScheme } from '../facts/challenges';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { isPreflight } from '../facts/preflight';
import { rankedCause } from '../facts/ranked-cause';

/** The server's message of NTLM, the second of three, in Base64: `NTLMSSP`, 0, 2 (MS-NLMP, section 2.2.1.2). */
const NTLM_CHALLENGE = 'TlRMTVNTUAAC';

/** Sub-statuses of the steps: 401.2 for the first, 401.1 for the others. */
const STEPS = [1, 2];

/**
 * How sure it is that the answer is a step: one that the success of the same request followed is one, and so is the
 * server's half of the handshake; an offer to a request without credentials is the first one, unless the browser does
 * not go on; an offer to a request with them is a refusal.
 */
function certaintyOf(exchange: Exchange, offers: readonly Challenge[]): Certainty | undefined {
  if (exchange.failure.followedBy !== undefined) return 'confirmed';
  if (offers.some(({ rest }) => rest.startsWith(NTLM_CHALLENGE))) return 'confirmed';
  if (offers.some(({ rest }) => rest !== '')) return 'likely';
  if (exchange.requestHeaders === undefined) return 'possible';
  return headerValue(exchange.requestHeaders, 'authorization') === undefined ? 'likely' : undefined;
}

function followedBasis({ failure: { followedBy } }: Exchange): readonly Basis[] {
  return followedBy === undefined ? [] : [seen('followed-by', followedBy.status)];
}

/**
 * Windows authentication takes two or three round trips, of which all but the last are answered with 401.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4559
 * @see https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/801a4681-8809-4be9-ab0d-61dcfe762786
 */
export default defineRule({
  id: 'expected-handshake',
  description: 'A 401 that is a step of the Negotiate or NTLM handshake, from `WWW-Authenticate`.',
  applies: (exchange) => exchange.failure.status === 401 && !isPreflight(exchange),
  causes(exchange, evidence) {
    const challenges = challengesOf(exchange);
    const offers = challenges.filter(isWindowsScheme);
    const certainty = certaintyOf(exchange, offers);
    if (offers.length === 0 || certainty === undefined) return [];
    const basis = [
      ...followedBasis(exchange),
      ...headerBasis(exchange, 'www-authenticate'),
      ...codeBasis(exchange, evidence),
    ];
    if (evidence.facts.substatus === undefined) {
      return [rankedCause('http/401', 'handshake', certainty, basis)];
    }
    const substatus = STEPS.find((step) => isStated(step, evidence));
    if (substatus === undefined) return [];
    const stated = certaintyOfSubstatus(substatus, evidence) ?? 'possible';
    return [rankedCause(`iis/401.${substatus}`, 'handshake-leg', atMost(stated, certainty), basis)];
  },
});
