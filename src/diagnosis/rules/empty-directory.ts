import { codeBasis, ifSeen, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { pathOf } from '../facts/request-path';

/** Handlers that take whatever no program is mapped to. */
const STATIC = /^StaticFile/;

/**
 * IIS answers 403.14 for a folder that holds none of the default documents (`Default.htm`, `Default.asp`, `index.htm`,
 * `index.html`, `iisstart.htm`, `default.aspx`) and may not be listed. At an application's root, or without a slash at the
 * end, the program that should have answered may be missing. A bare 403 for a folder may be this one.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/defaultdocument/
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-403-14-forbidden-webpage
 */
export default defineRule({
  id: 'empty-directory',
  description: 'Tells by path and handler why a folder of IIS has nothing to show.',
  applies: ({ failure }) => failure.status === 403,
  causes(exchange, evidence) {
    const path = pathOf(exchange.failure);
    const { handler, physicalPath } = evidence.facts;
    const basis = [
      seen('url-part', path),
      ...ifSeen('handler', handler),
      ...ifSeen('path', physicalPath),
      ...codeBasis(exchange, evidence),
    ];
    const more = { scope: pageScope(exchange) };
    const isFolder = path.endsWith('/');
    const certainty = certaintyOfSubstatus(14, evidence);
    const ofReading = certaintyOfSubstatus(2, evidence);
    if (isStated(2, evidence) && isFolder && ofReading !== undefined) {
      return [rankedCause('iis/403.2', 'no-default-document', atMost('possible', ofReading), basis, more)];
    }
    if (certainty === undefined) return [];
    if (!isStated(14, evidence)) {
      return isFolder ? [rankedCause('iis/403.14', 'no-default-document', 'possible', basis, more)] : [];
    }
    const empty = rankedCause('iis/403.14', 'no-default-document', atMost('likely', certainty), basis, more);
    const unwired = ['application-not-started', 'routing-not-reached'].map((cause) =>
      rankedCause('iis/403.14', cause, 'possible', basis, more),
    );
    return handler === undefined || STATIC.test(handler) ? [empty, ...unwired] : [empty];
  },
});
