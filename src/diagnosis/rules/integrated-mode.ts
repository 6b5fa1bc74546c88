import type { EntryId } from '../../knowledge/entry';
import { statedBasis } from '../basis';
import { defineRule } from '../diagnosis';
import { atMost } from '../facts/certainty';
import { configBasis } from '../facts/config-place';
import { certaintyOfSubstatus, isStated } from '../facts/iis-code';
import { rankedCause } from '../facts/ranked-cause';
import { causesOf } from '../known';

/** Modules, handlers and impersonation: each sub-status is one setting of classic mode. */
const SUBSTATUSES = [22, 23, 24];

/**
 * A setting of classic mode in an integrated pool. The sub-status names the setting; whether the application or a parent
 * has it, the page does not say.
 *
 * @see https://learn.microsoft.com/iis/application-frameworks/building-and-running-aspnet-applications/aspnet-integration-with-iis
 */
export default defineRule({
  id: 'integrated-mode',
  description: 'Names the setting of classic mode that a 500.22, 500.23 or 500.24 stands for.',
  applies: ({ failure }, evidence) =>
    failure.status === 500 && SUBSTATUSES.some((substatus) => isStated(substatus, evidence)),
  causes(exchange, evidence) {
    const { substatus = 0 } = evidence.facts;
    const certainty = certaintyOfSubstatus(substatus, evidence) ?? 'possible';
    const entry: EntryId = `iis/500.${substatus}`;
    const basis = [...configBasis(evidence), ...statedBasis(exchange, evidence)];
    return causesOf(entry).map(({ id }, index) =>
      rankedCause(entry, id, atMost(index === 0 ? 'likely' : 'possible', certainty), basis),
    );
  },
});
