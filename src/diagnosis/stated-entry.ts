import type { Evidence } from '../evidence/finding';
import { aspEntries } from './facts/asp-code';
import { certaintyOfFact } from './facts/certainty';
import { exceptionEntry } from './facts/exception-name';
import type { Judged } from './vendor-entry';

/**
 * The entry of what the response names beside its status: the exception of ASP.NET, the error number of classic ASP. What
 * they mean is more than what any 500 means. Undefined where it names none that the reference has.
 */
export function statedEntry(evidence: Evidence, status: number): Judged | undefined {
  const { facts, answeredBy } = evidence;
  if (answeredBy?.id === 'asp') {
    const [entry] = aspEntries(facts);
    return entry && { entry, certainty: answeredBy.certainty };
  }
  if (answeredBy?.id !== 'aspnet') return undefined;
  if (facts.exception === undefined && answeredBy.certainty !== 'confirmed') return undefined;
  // Its own page without an exception is that of an `HttpException`, which it shows to local callers only.
  const { exception = 'System.Web.HttpException' } = facts;
  const entry = exceptionEntry(exception, status);
  const certainty = certaintyOfFact('exception', evidence) ?? answeredBy.certainty;
  return entry && { entry, certainty };
}
