import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { headerValue } from '../../failure/failure';
import { codeBasis, requestHeaderBasis, seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

/** Which header of the request has the condition, and what it means; the certainty is that of the header alone. */
function conditionOf({
  requestHeaders = [],
  failure,
}: Exchange): readonly [header: string, cause: string] | undefined {
  const value = (name: string) => headerValue(requestHeaders, name);
  if (/^F$/i.test(value('overwrite')?.trim() ?? '') && /^(?:COPY|MOVE)$/.test(failure.method)) {
    return ['overwrite', 'overwrite-refused'];
  }
  const match = value('if-match');
  // `If-Match` compares strongly, so that a weak ETag never matches: RFC 9110, section 13.1.1.
  if (match !== undefined) return ['if-match', match.includes('W/"') ? 'unstable-etag' : 'changed-meanwhile'];
  if (value('if-unmodified-since') !== undefined) return ['if-unmodified-since', 'changed-meanwhile'];
  return value('if') === undefined ? undefined : ['if', 'webdav-if'];
}

function causeOf(
  exchange: Exchange,
  { answeredBy, facts }: Evidence,
): readonly Omit<RankedCause, 'values'>[] {
  const [header, cause] = conditionOf(exchange) ?? [];
  if (header === undefined || cause === undefined) return [];
  const basis = requestHeaderBasis(exchange, header);
  if (facts.substatus === 0) {
    const ofIis = cause === 'overwrite-refused' ? cause : 'etag-differs';
    return cause === 'webdav-if' ? [] : [{ entry: 'iis/412.0', cause: ofIis, certainty: 'likely', basis }];
  }
  if (cause !== 'overwrite-refused') return [{ entry: 'http/412', cause, certainty: 'likely', basis }];
  return answeredBy?.id === 'iis' ? [{ entry: 'iis/412.0', cause, certainty: 'possible', basis }] : [];
}

/**
 * 412, by the condition that the request carried.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13
 * @see https://www.rfc-editor.org/rfc/rfc4918#section-10.6
 */
export default defineRule({
  id: 'stale-condition',
  description: 'Reads the condition of a request that was answered with 412.',
  applies: ({ failure }) => failure.status === 412,
  causes(exchange, evidence) {
    const code = [seen('method', exchange.failure.method), ...codeBasis(exchange, evidence)];
    return causeOf(exchange, evidence).map(({ entry, cause, certainty, basis }) =>
      rankedCause(entry, cause, certainty, [...basis, ...code], { scope: pageScope(exchange) }),
    );
  },
});
