import type { Certainty, Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { codeBasis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { type Challenge, challengesOf, isHandshakeStep, isWindowsScheme } from '../facts/challenges';
import { isPreflight } from '../facts/preflight';
import { rankedCause } from '../facts/ranked-cause';
import { sentScheme, sentSchemeBasis } from '../facts/sent-scheme';

/**
 * RFC 6750, section 3: `error` is there when a token was sent and refused. Without it another scheme may be meant. Without
 * any offer, although RFC 9110, section 15.5.2, asks for one, IIS has no method switched on.
 */
function judge(
  challenges: readonly Challenge[],
  sent: string | undefined,
  exchange: Exchange,
  evidence: Evidence,
): readonly [cause: string, certainty: Certainty] | undefined {
  const bearer = challenges.find(({ scheme }) => scheme.toLowerCase() === 'bearer');
  if (bearer !== undefined && (sent === undefined || sent === 'bearer')) {
    const alone = sent === 'bearer' || challenges.length === 1;
    const refused = bearer.parameters.includes('error');
    return ['token-refused', refused ? 'confirmed' : alone ? 'likely' : 'possible'];
  }
  if (sent === 'bearer') return ['token-refused', 'likely'];
  if (sent !== undefined) return ['credentials-refused', 'likely'];
  // Whether credentials were sent is known only where the request's headers are.
  if (challenges.length > 0) {
    const isOpen = exchange.requestHeaders !== undefined && !challenges.some(isWindowsScheme);
    return isOpen ? ['not-signed-in', 'likely'] : undefined;
  }
  return ['no-method-offered', evidence.answeredBy?.id === 'iis' ? 'likely' : 'possible'];
}

/**
 * Compares what the request signed in with and what the server offers.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6
 */
export default defineRule({
  id: 'refused-credentials',
  description:
    'A 401 whose request carried credentials, whose offer is a bearer token, or that offers nothing.',
  applies: (exchange, { facts: { substatus } }) =>
    exchange.failure.status === 401 && substatus === undefined && !isPreflight(exchange),
  causes(exchange, evidence) {
    const challenges = challengesOf(exchange);
    // Steps are told by `expected-handshake`; a page without its response's headers does not show what was offered.
    if (isHandshakeStep(exchange, challenges) || exchange.failure.responseHeaders.length === 0) return [];
    const sent = sentScheme(exchange);
    const basis = [
      ...headerBasis(exchange, 'www-authenticate'),
      ...sentSchemeBasis(exchange),
      ...(challenges.length === 0 ? [seen('missing-header', 'WWW-Authenticate')] : []),
      ...codeBasis(exchange, evidence),
    ];
    const judged = judge(challenges, sent, exchange, evidence);
    return judged === undefined ? [] : [rankedCause('http/401', judged[0], judged[1], basis)];
  },
});
