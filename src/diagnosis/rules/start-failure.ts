import { documentOf } from '../../evidence/document';
import type { Evidence } from '../../evidence/finding';
import type { Exchange } from '../../failure/exchange';
import type { EntryId } from '../../knowledge/entry';
import { type Basis, seen, statedBasis } from '../basis';
import { defineRule, type RankedCause } from '../diagnosis';
import { isAnswerer } from '../facts/answerer';
import { entryCauses } from '../facts/entry-causes';
import { certaintyOfSubstatus } from '../facts/iis-code';
import { siteScope } from '../facts/page-scope';

/** Sub-statuses that only the ASP.NET Core Module sends: in-process 500.30 to 500.38, out-of-process 502.5. */
function isStartFailure(status: number, substatus: number | undefined): boolean {
  if (substatus === undefined) return false;
  return status === 500 ? substatus >= 30 && substatus <= 38 : status === 502 && substatus === 5;
}

/** Codes whose name already is the cause; what the others of their entry tell lies behind it. */
const NAMED: Readonly<Record<string, string>> = {
  'ancm/500.31': 'runtime-missing',
  'ancm/500.37': 'slow-start',
};

/** `ERROR_NO_SUCH_DEVICE`: the module could not open the Null device for the application's output. */
const NO_NULL_DEVICE = '0x800701b1';

/** What .NET's host prints when no installed framework fits; the page has it where detailed errors are on. */
const FRAMEWORK = /\bframework:? '(Microsoft\.[\w.]{1,60})', version '([\w.-]{1,40})'/i;

interface Told {
  readonly cause?: readonly [string, 'confirmed' | 'likely'];
  readonly basis: readonly Basis[];
}

/** What the page says beyond its code. */
function toldBy(entry: EntryId, exchange: Exchange, { facts }: Evidence): Told {
  const framework = FRAMEWORK.exec(documentOf(exchange));
  if (entry === 'ancm/500.31' && framework) {
    return { cause: ['runtime-missing', 'confirmed'], basis: [seen('page', framework[0])] };
  }
  if (entry === 'ancm/500.30' && facts.exception !== undefined) {
    return { cause: ['start-up-exception', 'confirmed'], basis: [seen('exception', facts.exception)] };
  }
  if (entry === 'ancm/502.5' && facts.hresult === NO_NULL_DEVICE) {
    return { cause: ['null-service', 'confirmed'], basis: [] };
  }
  const named = NAMED[entry];
  return named === undefined ? { basis: [] } : { cause: [named, 'likely'], basis: [] };
}

/**
 * An ASP.NET Core application that does not start. The code says at which step; where several causes of its entry
 * fit, each is only possible until the page says more.
 *
 * @see https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis
 * @see https://learn.microsoft.com/dotnet/core/compatibility/deployment/7.0/framework-not-found
 */
export default defineRule({
  id: 'start-failure',
  description: 'Reads why an application does not start from a code of the ASP.NET Core Module and its page.',
  applies: ({ failure }, { facts }) => isStartFailure(failure.status, facts.substatus),
  causes(exchange, evidence): readonly RankedCause[] {
    const { status } = exchange.failure;
    const { substatus = 0 } = evidence.facts;
    // ARR's 502.5 is another thing.
    if (status === 502 && !isAnswerer(evidence, 'ancm')) return [];
    const certainty = certaintyOfSubstatus(substatus, evidence);
    if (certainty === undefined) return [];
    const entry: EntryId = `ancm/${status}.${substatus}`;
    const told = toldBy(entry, exchange, evidence);
    const basis = [...told.basis, ...statedBasis(exchange, evidence)];
    const scope = siteScope(exchange, entry);
    return entryCauses(entry, certainty, basis, { scope, cause: told.cause });
  },
});
