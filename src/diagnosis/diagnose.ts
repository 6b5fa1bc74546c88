import type { Certainty, Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import { entryIdFor } from '../knowledge/code';
import type { Diagnosis, RankedCause } from './diagnosis';
import { causesOf, known } from './known';
import { rules } from './rules';
import { valuesOf } from './values';
import { judgeVendor } from './vendor-entry';

const ORDER: Readonly<Record<Certainty, number>> = { confirmed: 0, likely: 1, possible: 2 };

/** Most certain first; among equals, in the order given. A cause that is named twice keeps its more certain place. */
function ranked(causes: readonly RankedCause[]): readonly RankedCause[] {
  const sorted = causes.toSorted((a, b) => ORDER[a.certainty] - ORDER[b.certainty]);
  return sorted.filter(
    ({ entry, cause }, index) =>
      sorted.findIndex((other) => other.entry === entry && other.cause === cause) === index,
  );
}

/**
 * Says why a request failed. The entry is the most precise one that the evidence bears out: a sub-status counts only
 * when the response named it. Causes come from the rules that have something to say, then from the entry itself, as possible ones.
 */
export function diagnose(exchange: Exchange, evidence: Evidence): Diagnosis {
  const { status, error } = exchange.failure;
  const coded = entryIdFor({ status, substatus: evidence.substatus, error }, known);
  const { entry, certainty: sure } = coded.startsWith('vendor/')
    ? judgeVendor(coded, status, evidence)
    : ({ entry: coded, certainty: 'confirmed' } as const);
  const common = valuesOf(exchange, evidence);
  const ruled = rules
    .filter((rule) => rule.applies(exchange, evidence))
    .flatMap((rule) => rule.causes(exchange, evidence))
    .map((cause) => ({ ...cause, values: { ...common, ...cause.values } }));
  const own = causesOf(entry);
  const certainty: Certainty = own.length === 1 && ruled.length === 0 ? 'likely' : 'possible';
  const possible = own.map((cause): RankedCause => ({ entry, cause, certainty, values: common }));
  return { entry, certainty: sure, values: common, causes: ranked([...ruled, ...possible]) };
}
