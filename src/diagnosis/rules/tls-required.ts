import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

/** What a browser's `https` that arrives as `http` means. */
const PROXY = 'tls-ends-at-proxy';

/**
 * 403.4 and 403.5, from the scheme of the URL: plain HTTP is what the code refuses; HTTPS must have ended in front of IIS.
 * A bare 403 to plain HTTP may be this one.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/access
 */
export default defineRule({
  id: 'tls-required',
  description: 'Compares the scheme of the URL of a 403 of IIS with what Require SSL asks for.',
  applies: ({ failure: { status } }) => status === 403,
  causes(exchange, evidence) {
    const substatus = isStated(5, evidence) ? 5 : 4;
    const certainty = certaintyOfSubstatus(substatus, evidence);
    if (certainty === undefined) return [];
    const scheme = /^https?:\/\//i.exec(exchange.failure.url)?.[0].toLowerCase();
    if (scheme === undefined) return [];
    const isPlain = scheme === 'http://';
    const basis = [seen('url-part', scheme), ...codeBasis(exchange, evidence)];
    if (substatus === 5) {
      // Strong enough for any browser of today, so that an old client is left, or a URL without TLS.
      return isPlain ? [] : [rankedCause('iis/403.5', 'weak-encryption', atMost('likely', certainty), basis)];
    }
    if (isPlain) return [rankedCause('iis/403.4', 'plain-http', certainty, basis)];
    return isStated(4, evidence) ? [rankedCause('iis/403.4', PROXY, atMost('likely', certainty), basis)] : [];
  },
});
