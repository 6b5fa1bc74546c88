import { parseUrl } from '../../failure/failure';
import { requestIdBasis, seen } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { certaintyOfFact } from '../facts/certainty';
import { exceptionBasis } from '../facts/exception-basis';
import { hostKindOf } from '../facts/host-kind';
import { pageScope } from '../facts/page-scope';
import { rankedCause } from '../facts/ranked-cause';

const PAGE = 'aspnet/core-developer-exception-page';

/**
 * ASP.NET Core with an exception: its page for developers shows it, problem details only give the id of the trace under
 * which the log has it. That page on a public host tells that the server runs as Development.
 *
 * @see https://learn.microsoft.com/aspnet/core/fundamentals/error-handling
 */
export default defineRule({
  id: 'core-exception',
  description: "Reads ASP.NET Core's page for developers, or the trace id of its problem details.",
  applies: ({ failure }, evidence) => failure.status === 500 && isAnswerer(evidence, 'aspnetcore', 'kestrel'),
  causes(exchange, evidence): readonly RankedCause[] {
    const scope = pageScope(exchange);
    const certainty = certaintyOfFact('exception', evidence);
    if (certainty === undefined) {
      const { message } = evidence.facts;
      if (message === undefined) return [];
      const ids = requestIdBasis(evidence);
      // A program may also answer so on purpose.
      return [
        rankedCause('http/500', 'unhandled-exception', 'possible', [...ids, seen('page', message)], {
          scope,
        }),
      ];
    }
    const basis = exceptionBasis(evidence);
    const thrown = rankedCause(PAGE, 'exception', certainty, basis, {
      scope: `${scope} ${evidence.facts.exception ?? ''}`,
    });
    const host = parseUrl(exchange.failure.url)?.hostname ?? '';
    if (hostKindOf(host) !== 'public') return [thrown];
    return [thrown, rankedCause(PAGE, 'development-on-server', 'possible', basis, { scope: host })];
  },
});
