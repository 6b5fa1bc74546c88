import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import type { EntryId } from '../../knowledge/entry';
import { codeBasis, requestHeaderBasis, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { statedCertainty } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';

interface Fault {
  readonly entry: EntryId;
  readonly cause: string;
  readonly header: string;
}

/** The header that each code of IIS is about. */
const FAULTS: Readonly<Record<string, Fault>> = {
  '400.1': { entry: 'iis/400.1', cause: 'bad-destination', header: 'Destination' },
  '400.2': { entry: 'iis/400.2', cause: 'bad-depth', header: 'Depth' },
  '400.3': { entry: 'iis/400.3', cause: 'bad-if', header: 'If' },
  '400.4': { entry: 'iis/400.4', cause: 'bad-overwrite', header: 'Overwrite' },
  '400.5': { entry: 'iis/400.5', cause: 'bad-translate', header: 'Translate' },
  '400.7': { entry: 'iis/400.7', cause: 'bad-length', header: 'Content-Length' },
  '400.8': { entry: 'iis/400.8', cause: 'bad-timeout', header: 'Timeout' },
  '400.9': { entry: 'iis/400.9', cause: 'bad-lock-token', header: 'Lock-Token' },
  '400.10': { entry: 'iis/400.10', cause: 'bad-forwarded-for', header: 'X-Forwarded-For' },
  '400.603': { entry: 'iis/400.603', cause: 'bad-range', header: 'Range' },
  '403.21': { entry: 'iis/403.21', cause: 'no-source-right', header: 'Translate' },
  '403.22': { entry: 'iis/403.22', cause: 'infinite-depth', header: 'Depth' },
};

/** A `PROPFIND` without `Depth` asks for infinite depth: RFC 4918, section 9.1. */
function faultOf(code: string, { requestHeaders }: Exchange): Fault | undefined {
  const fault = FAULTS[code];
  if (fault?.entry !== 'iis/403.22') return fault;
  // A request that nobody saw may have had one.
  if (requestHeaders === undefined) return undefined;
  return headerValue(requestHeaders, 'depth') === undefined ? { ...fault, cause: 'no-depth' } : fault;
}

/**
 * The codes of WebDAV and ARR that are about one header of the request, with its value.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4918#section-10
 * @see https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code
 */
export default defineRule({
  id: 'webdav-header',
  description: 'Shows the header of the request that a sub-status of WebDAV or ARR is about.',
  applies: ({ failure: { status } }, { facts: { substatus } }) =>
    Object.hasOwn(FAULTS, `${status}.${substatus}`),
  causes(exchange, evidence) {
    const { status, method } = exchange.failure;
    const { substatus = 0 } = evidence.facts;
    const fault = faultOf(`${status}.${substatus}`, exchange);
    const certainty = statedCertainty(substatus, evidence);
    if (fault === undefined || certainty === undefined) return [];
    const { entry, cause, header } = fault;
    const basis = [
      ...requestHeaderBasis(exchange, header),
      seen('method', method),
      ...codeBasis(exchange, evidence),
    ];
    return [rankedCause(entry, cause, atMost('likely', certainty), basis, { values: { header } })];
  },
});
