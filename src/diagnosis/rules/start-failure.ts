import type { EntryId } from '../../knowledge/entry';
import { defineRule } from '../diagnosis';
import { atMost, certaintyOfSubstatus } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { causesOf } from '../known';

/** Sub-statuses that only the ASP.NET Core Module sends: in-process 500.30 to 500.38, out-of-process 502.5. */
function isStartFailure(status: number, substatus: number | undefined): boolean {
  if (substatus === undefined) return false;
  return status === 500 ? substatus >= 30 && substatus <= 38 : status === 502 && substatus === 5;
}

/**
 * An ASP.NET Core application that does not start. The code says at which step; the first cause of its entry is the one
 * most often met.
 *
 * @see https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis
 */
export default defineRule({
  id: 'start-failure',
  description: 'Takes the most common cause of a start-up code of the ASP.NET Core Module.',
  applies: ({ failure }, { substatus }) => isStartFailure(failure.status, substatus),
  causes({ failure: { status } }, evidence) {
    const { substatus = 0, answeredBy } = evidence;
    // ARR's 502.5 is another thing.
    if (status === 502 && answeredBy?.id !== 'ancm') return [];
    const entry: EntryId = `ancm/${status}.${substatus}`;
    const first = causesOf(entry)[0];
    const certainty = certaintyOfSubstatus(substatus, evidence);
    if (first === undefined || certainty === undefined) return [];
    return [rankedCause(entry, first, atMost('likely', certainty))];
  },
});
