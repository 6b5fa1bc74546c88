import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import { codeBasis, ifSeen, measured, seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';
import { decoded, pathOf, queryOf } from '../facts/request-path';

/** `requestPathInvalidCharacters` of `httpRuntime`, as installed. */
const INVALID = /[<>*%&:\\?]/;

/** `maxUrlLength` and `maxQueryStringLength` of `httpRuntime`, as installed, in characters. */
const LONGEST_PATH = 260;
const LONGEST_QUERY = 2048;

/** The method of ASP.NET that checks all three, as stack traces name it in every language. */
const CHECK = 'System.Web.HttpRequest.ValidateInputIfRequiredByConfig';

function ofLength(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  const path = decoded(pathOf(exchange.failure)).length;
  const query = queryOf(exchange.failure).length;
  const sizes = [
    ...(path > LONGEST_PATH ? [measured('url-length', path, LONGEST_PATH)] : []),
    ...(query > LONGEST_QUERY ? [measured('query-length', query, LONGEST_QUERY)] : []),
  ];
  const basis = [...sizes, ...codeBasis(exchange, evidence)];
  return sizes.length === 0 ? [] : [rankedCause('http/400', 'aspnet-url-limit', 'likely', basis)];
}

/** The sentence names the setting in every language. */
const NAMED_LIMIT = /\bmax(?:UrlLength|QueryStringLength)\b/;

/**
 * ASP.NET refuses a path with characters that no file name has, and URLs over its limits, with 400. In every language its
 * sentence names `Request.Path` and, in brackets, the character.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.requestpathinvalidcharacters
 * @see https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.maxurllength
 */
export default defineRule({
  id: 'dangerous-path',
  description: 'Finds the character in the path, or the length, for which ASP.NET answered 400.',
  applies: ({ failure }, { answeredBy, facts }) =>
    failure.status === 400 &&
    facts.substatus === undefined &&
    (answeredBy?.id === 'aspnet' || answeredBy?.id === 'iis'),
  causes(exchange, evidence) {
    const { message = '', exception, stack } = evidence.facts;
    const path = decoded(pathOf(exchange.failure));
    const fragment = INVALID.exec(path)?.[0];
    const isChecked = stack?.startsWith(CHECK) === true;
    if (fragment !== undefined) {
      const isNamed = message.includes('Request.Path') && message.includes(`(${fragment})`);
      const certainty = isNamed ? 'confirmed' : isChecked ? 'likely' : 'possible';
      const basis = [
        seen('url-part', fragment),
        ...ifSeen('exception', exception),
        ...codeBasis(exchange, evidence),
      ];
      const more = { values: { fragment }, scope: pageScope(exchange) };
      return [rankedCause('aspnet/dangerous-request-path', 'special-character', certainty, basis, more)];
    }
    if (NAMED_LIMIT.test(message)) {
      const basis = [...ifSeen('page', message), ...codeBasis(exchange, evidence)];
      return [
        rankedCause('http/400', 'aspnet-url-limit', 'confirmed', basis, { scope: pageScope(exchange) }),
      ];
    }
    return isChecked ? ofLength(exchange, evidence) : [];
  },
});
