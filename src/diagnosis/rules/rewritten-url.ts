import { parseUrl } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { codeBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { isOtherPath } from '../facts/request-path';

/** The codes whose page shows the URL as the server saw it last, with the causes that changed it. */
const REWRITTEN: ReadonlyMap<string, readonly [EntryId, cause: string, substatus: number]> = new Map([
  ['404.0', ['iis/404.0', 'rewrite-target', 0]],
  ['403.18', ['iis/403.18', 'rewrite-to-other-pool', 18]],
]);

/** A port that the URL leaves out is that of its scheme; IIS's page always writes it. */
function isSameOrigin(requestedUrl: string, url: string): boolean {
  return parseUrl(requestedUrl)?.origin === parseUrl(url)?.origin;
}

/**
 * A page whose Requested URL has another path than the request. Where scheme, host and port are the same, the server
 * rewrote it; where they are not, a proxy that changed them may have changed the path too.
 *
 * @see https://learn.microsoft.com/iis/extensions/url-rewrite-module/url-rewrite-module-configuration-reference
 */
export default defineRule({
  id: 'rewritten-url',
  description: "Compares the path of the URL on IIS's page with that of the request.",
  applies: ({ failure }, { facts }) => isOtherPath(facts.requestedUrl, failure),
  causes(exchange, evidence) {
    const { substatus, requestedUrl = '' } = evidence.facts;
    const [entry, cause, sub = -1] = REWRITTEN.get(`${exchange.failure.status}.${substatus}`) ?? [];
    const certainty = statedCertainty(sub, evidence);
    if (entry === undefined || cause === undefined || certainty === undefined) return [];
    const isOwn = isSameOrigin(requestedUrl, exchange.failure.url);
    const basis = [seen('page', requestedUrl), ...codeBasis(exchange, evidence)];
    const rewritten = rankedCause(entry, cause, atMost(isOwn ? 'likely' : 'possible', certainty), basis);
    if (isOwn || substatus !== 0) return [rewritten];
    return [rewritten, rankedCause('http/404', 'proxy-changes-path', 'possible', basis)];
  },
});
