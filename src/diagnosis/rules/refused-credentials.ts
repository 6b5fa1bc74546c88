import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { defineRule, type RankedCause, type Values } from '../diagnosis';
import { type Challenge, challengesOf, schemesText } from '../facts/challenges';
import { atMost, certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { isPreflight } from '../facts/preflight';
import { rankedCause } from '../facts/ranked-cause';

/** The scheme that the request signed in with, in lower case; undefined when it did not or when DevTools was not there. */
function sentScheme({ requestHeaders = [] }: Exchange): string | undefined {
  const value = headerValue(requestHeaders, 'authorization')?.trim();
  return value === undefined ? undefined : /^[\w-]{1,40}/.exec(value)?.[0].toLowerCase();
}

/** RFC 6750, section 3: `error` is there when a token was sent and refused. Without it another scheme may be meant. */
function ofBearer(bearer: Challenge, alone: boolean, values: Values): RankedCause {
  const refused = bearer.parameters.includes('error');
  const certainty = refused ? 'confirmed' : alone ? 'likely' : 'possible';
  return rankedCause('http/401', 'token-refused', certainty, values);
}

/** Nothing is offered, although RFC 9110, section 15.5.2, asks for it: IIS leaves it out when no method is on. */
function ofNothing(evidence: Evidence): RankedCause {
  const certainty = evidence.answeredBy?.id === 'iis' ? 'likely' : 'possible';
  return rankedCause('http/401', 'no-method-offered', certainty);
}

/**
 * Compares what the request signed in with and what the server offers. A token in the offer belongs to a handshake
 * that goes on (see `expected-handshake`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6
 */
export default defineRule({
  id: 'refused-credentials',
  description:
    'A 401 whose request carried credentials, whose offer is a bearer token, or that offers nothing.',
  applies: (exchange, { substatus }) =>
    exchange.failure.status === 401 && (substatus === undefined || substatus === 1) && !isPreflight(exchange),
  causes(exchange, evidence) {
    const challenges = challengesOf(exchange);
    const schemes = schemesText(challenges);
    const values = schemes === undefined ? {} : { schemes };
    const sent = sentScheme(exchange);
    const bearer = challenges.find(({ scheme }) => scheme.toLowerCase() === 'bearer');
    const goesOn = challenges.some(({ rest, parameters }) => rest !== '' && parameters.length === 0);
    if (goesOn) return [];
    if (isStated(1, evidence)) {
      if (sent === undefined) return [];
      const certainty = certaintyOfSubstatus(1, evidence) ?? 'possible';
      return [rankedCause('iis/401.1', 'bad-credentials', atMost('likely', certainty), values)];
    }
    if (bearer !== undefined && (sent === undefined || sent === 'bearer')) {
      return [ofBearer(bearer, sent === 'bearer' || challenges.length === 1, values)];
    }
    if (sent === 'bearer') return [rankedCause('http/401', 'token-refused', 'likely', values)];
    if (sent !== undefined) return [rankedCause('http/401', 'credentials-refused', 'likely', values)];
    return challenges.length === 0 ? [ofNothing(evidence)] : [];
  },
});
