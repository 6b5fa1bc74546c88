import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { type Basis, codeBasis, measured, seen } from '../basis';
import { defineRule } from '../diagnosis';
import { bodySizeOf } from '../facts/body-size';
import { atMost } from '../facts/certainty';
import { IIS_BODY } from '../facts/default-limits';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { valuesOf } from '../values';

/** Default limits, in bytes, of a server that was left as installed; an administrator may have set others. */
const LIMITS = [
  { substatus: 13, cause: 'over-max-allowed-content-length', of: 'body-size', limit: IIS_BODY },
  { substatus: 14, cause: 'url-too-long', of: 'url-length', limit: 4096 },
  { substatus: 15, cause: 'query-string-too-long', of: 'query-length', limit: 2048 },
] as const;

type Measure = (typeof LIMITS)[number]['of'];

function sizesOf(exchange: Exchange, evidence: Evidence): Readonly<Record<Measure, number>> {
  const { urlLength, queryLength } = valuesOf(exchange, evidence);
  return {
    'body-size': bodySizeOf(exchange) ?? 0,
    'url-length': Number(urlLength ?? 0),
    'query-length': Number(queryLength ?? 0),
  };
}

/** A limit that is not the one in force, since what it refused is below it, is not told. */
function sizeBasis(of: Measure, size: number, limit: number): readonly Basis[] {
  if (size === 0) return [];
  return [size > limit ? measured(of, size, limit) : seen(of, size)];
}

/**
 * Request filtering answers 404 to what is over its limits: `maxAllowedContentLength`, `maxUrl`, `maxQueryString`.
 * Where the sub-status is hidden, only a number over the default limit makes it worth a thought. A body that is refused
 * below the default shows that the limit was lowered.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 */
export default defineRule({
  id: 'request-limits',
  description: "Measures body, URL and query string against the defaults of IIS's request filtering.",
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const sizes = sizesOf(exchange, evidence);
    const code = codeBasis(exchange, evidence);
    return LIMITS.flatMap(({ substatus, cause, of, limit }) => {
      const certainty = certaintyOfSubstatus(substatus, evidence);
      const size = sizes[of];
      const stated = isStated(substatus, evidence);
      if (certainty === undefined || !(size > limit || stated)) return [];
      const basis = [...sizeBasis(of, size, limit), ...code];
      const over = rankedCause(`iis/404.${substatus}`, cause, certainty, basis);
      if (substatus !== 13 || size === 0 || size > limit) return [over];
      return [over, rankedCause('iis/404.13', 'limit-lowered', atMost('likely', certainty), basis)];
    });
  },
});
