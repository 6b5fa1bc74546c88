import type { Evidence } from '../evidence/finding';
import { aspEntries } from './facts/asp-code';
import { certaintyOfFact } from './facts/certainty';
import { exceptionEntry } from './facts/exception-name';
import type { Judged } from './vendor-entry';

/**
 * The entry of what the response names beside its status: the exception of ASP.NET, the error number of classic ASP. What
 * they mean is more than what any 500 means. Undefined where it names none that the reference has.
 */
export function statedEntry(
  { facts, answeredBy, ...evidence }: Evidence,
  status: number,
): Judged | undefined {
  if (answeredBy?.id === 'asp') {
    const [entry] = aspEntries(facts);
    return entry && { entry, certainty: answeredBy.certainty };
  }
  if (answeredBy?.id !== 'aspnet') return undefined;
  if (facts.exception === undefined && answeredBy.certainty !== 'confirmed') return undefined;
  // Its own page without an exception is that of an `HttpException`, which it shows to local callers only.
  const { exception = 'System.Web.HttpException' } = facts;
  const certainty = certaintyOfFact('exception', { ...evidence, facts }) ?? answeredBy.certainty;
  const entry = exceptionEntry(exception, status);
  return entry && { entry, certainty };
}
