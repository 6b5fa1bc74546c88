import { defineRule } from '../diagnosis';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { valuesOf } from '../values';

/** Default limits, in bytes, of a server that was left as installed; an administrator may have set others. */
const LIMITS = [
  { substatus: 13, cause: 'over-max-allowed-content-length', value: 'contentLength', limit: 30_000_000 },
  { substatus: 14, cause: 'url-too-long', value: 'urlLength', limit: 4096 },
  { substatus: 15, cause: 'query-string-too-long', value: 'queryLength', limit: 2048 },
] as const;

/**
 * Request filtering answers 404 to what is over its limits: `maxAllowedContentLength`, `maxUrl`, `maxQueryString`.
 * Where the sub-status is hidden, only a number over the default limit makes it worth a thought.
 *
 * @see https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 */
export default defineRule({
  id: 'request-limits',
  description: "Measures body, URL and query string against the defaults of IIS's request filtering.",
  applies: ({ failure }) => failure.status === 404,
  causes(exchange, evidence) {
    const values = valuesOf(exchange, evidence);
    return LIMITS.flatMap(({ substatus, cause, value, limit }) => {
      const certainty = certaintyOfSubstatus(substatus, evidence);
      const over = Number(values[value] ?? 0) > limit;
      if (certainty === undefined || !(over || isStated(substatus, evidence))) return [];
      return rankedCause(`iis/404.${substatus}`, cause, certainty);
    });
  },
});
