import type { Certainty, Evidence } from '../../evidence/finding';
import { parseUrl } from '../../failure/failure';
import { codeBasis, headerBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { type Challenge, challengesOf, isWindowsScheme } from '../facts/challenges';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { sentScheme, sentSchemeBasis } from '../facts/sent-scheme';

/** Modules that judge a user who is signed in, in IIS and in ASP.NET; their names are never translated. */
const AUTHORIZATION = /^Url(?:AuthorizationModule|Authorization)$/i;

/** A name that a browser counts to its own network, and signs in to by itself: one without a dot. */
function isIntranet(url: string): boolean {
  return !/[.:]/.test(parseUrl(url)?.hostname ?? '.');
}

function causeOf(
  challenges: readonly Challenge[],
  sent: string | undefined,
  { facts }: Evidence,
): readonly [id: string, limit: Certainty] | undefined {
  if (AUTHORIZATION.test(facts.module ?? '')) return ['authorization-rule', 'confirmed'];
  if (challenges.length === 0) return ['no-matching-method', 'likely'];
  if (sent === undefined) return undefined;
  const offered = challenges.some(({ scheme }) => scheme.toLowerCase() === sent);
  return offered ? undefined : ['no-matching-method', 'likely'];
}

/**
 * 401.2, by what the server offers, what the request signed in with, and the module that refused. A browser that was
 * offered Windows authentication, and has not gone on, may not trust the host.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/authorization/
 */
export default defineRule({
  id: 'sign-in-method',
  description: 'Compares the schemes that a 401.2 offers with the one that the request used.',
  applies: ({ failure }, { facts: { substatus } }) =>
    failure.status === 401 && substatus === 2 && failure.followedBy === undefined,
  causes(exchange, evidence) {
    const certainty = statedCertainty(2, evidence);
    // A page without its response's headers does not show what was offered.
    if (certainty === undefined || exchange.failure.responseHeaders.length === 0) return [];
    const challenges = challengesOf(exchange);
    const sent = sentScheme(exchange);
    const { module } = evidence.facts;
    const basis = [
      ...(module === undefined || !AUTHORIZATION.test(module) ? [] : [seen('module', module)]),
      ...headerBasis(exchange, 'www-authenticate'),
      ...(challenges.length === 0 ? [seen('missing-header', 'WWW-Authenticate')] : []),
      ...sentSchemeBasis(exchange),
      ...codeBasis(exchange, evidence),
    ];
    const found = causeOf(challenges, sent, evidence);
    if (found !== undefined) return [rankedCause('iis/401.2', found[0], atMost(found[1], certainty), basis)];
    const untrusted = challenges.some(isWindowsScheme) && !isIntranet(exchange.failure.url);
    if (!untrusted || exchange.requestHeaders === undefined || sent !== undefined) return [];
    return [rankedCause('iis/401.2', 'browser-keeps-credentials', 'possible', basis)];
  },
});
