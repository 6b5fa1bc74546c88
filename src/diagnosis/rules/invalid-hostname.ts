import { parseUrl } from '../../failure/failure';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { rankedCause } from '../facts/ranked-cause';

/** The words of the page of ASP.NET Core's host filtering, a copy of that of HTTP.sys, in English always. */
const INVALID = /\bInvalid Hostname\b/;

/**
 * ASP.NET Core's host filtering refuses hosts that `AllowedHosts` does not name; HTTP.sys's own page is read by
 * `httpsys-page`.
 *
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/host-filtering
 */
export default defineRule({
  id: 'invalid-hostname',
  description: "Names the host that ASP.NET Core's host filtering refused.",
  applies: ({ failure }, { answeredBy }) => failure.status === 400 && answeredBy?.id === 'aspnetcore',
  causes(exchange, evidence) {
    const { message = '' } = evidence.facts;
    const host = parseUrl(exchange.failure.url)?.hostname;
    if (!INVALID.test(message) || host === undefined) return [];
    const basis = [seen('url-part', host), seen('page', message), ...codeBasis(exchange, evidence)];
    const certainty = atMost('likely', evidence.answeredBy?.certainty ?? 'possible');
    return [rankedCause('http/400', 'host-not-bound', certainty, basis)];
  },
});
