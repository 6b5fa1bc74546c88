import { CERTAINTIES, type Certainty, type Evidence } from '../evidence/finding';
import type { Exchange } from '../failure/exchange';
import { typeGroupOf } from '../failure/filter-types';
import { entryIdFor } from '../knowledge/code';
import type { EntryId } from '../knowledge/entry';
import { statusBasis } from './basis';
import type { Diagnosis, RankedCause } from './diagnosis';
import { placeOf } from './facts/place';
import { fitsAnswerer } from './fits-answerer';
import { causesOf, known } from './known';
import { rules } from './rules';
import { statedEntry } from './stated-entry';
import { valuesOf } from './values';
import { judgeVendor } from './vendor-entry';

/** Most certain first; among equals, in the order given. A cause that is named twice keeps its more certain place. */
function ranked(causes: readonly RankedCause[]): readonly RankedCause[] {
  const sorted = causes.toSorted(
    (a, b) => CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty),
  );
  return sorted.filter(
    ({ entry, cause }, index) =>
      sorted.findIndex((other) => other.entry === entry && other.cause === cause) === index,
  );
}

/** What the rules found, each cause with the rule's id. */
function ruledCauses(exchange: Exchange, evidence: Evidence): readonly RankedCause[] {
  return rules
    .filter((rule) => rule.applies(exchange, evidence))
    .flatMap((rule) => rule.causes(exchange, evidence).map((cause) => ({ ...cause, rule: rule.id })));
}

/** Whether what belongs to other layers can be left out; of a layer that has no id, nobody knows what it is made of. */
function isRuledOut(answeredBy: Evidence['answeredBy']): boolean {
  return answeredBy?.certainty === 'confirmed' && answeredBy.id !== 'other';
}

/**
 * The causes that entries name by themselves, as possible ones: those of the layer that answered first, those of other
 * layers last or, where it is certain who answered, not at all; and none of another type of request or scheme.
 * @param isOfThis how sure it is that the entry speaks of this response.
 */
function ownCauses(
  entries: readonly EntryId[],
  isOfThis: Certainty,
  exchange: Exchange,
  { answeredBy }: Evidence,
): RankedCause[] {
  const type = typeGroupOf(exchange.failure.type);
  const all = entries.flatMap((entry) => causesOf(entry).map((cause) => ({ entry, ...cause })));
  const isPlain = placeOf(exchange.failure)?.secure === false;
  const named = all.filter(
    ({ types, overTls }) => (types === undefined || types.includes(type)) && !(overTls && isPlain),
  );
  const fitting = named.filter(({ by }) => fitsAnswerer(by, answeredBy));
  const others = isRuledOut(answeredBy) ? [] : named.filter((cause) => !fitting.includes(cause));
  const basis = statusBasis(exchange);
  const causes = [...fitting, ...others];
  // The only cause that anyone knows; not the only one that is left, since a layer may have others that nobody wrote down.
  // A status of HTTP is sent for any reason that an application has.
  const isOnly = all.length === 1 && isOfThis !== 'possible' && !all[0]?.entry.startsWith('http/');
  const certainty: Certainty = isOnly ? 'likely' : 'possible';
  return causes.map(({ entry, id }) => ({ entry, cause: id, certainty, basis, values: {} }));
}

/**
 * Says why a request failed. The entry is the most precise one that the evidence bears out: a sub-status counts only
 * when the response named it. Causes come from the rules that have something to say, then from the entry itself, as possible ones.
 */
export function diagnose(exchange: Exchange, evidence: Evidence): Diagnosis {
  const { status, error } = exchange.failure;
  const coded = entryIdFor({ status, substatus: evidence.facts.substatus, error }, known);
  const isPlain = coded.startsWith('http/');
  const { entry, certainty } =
    (isPlain ? statedEntry(evidence, status) : undefined) ?? judgeVendor(coded, status, evidence);
  const values = valuesOf(exchange, evidence);
  const ruled = ruledCauses(exchange, evidence);
  const own = ownCauses([...new Set([entry, coded])], certainty, exchange, evidence).map(
    (cause): RankedCause => (ruled.length === 0 ? cause : { ...cause, certainty: 'possible' }),
  );
  const causes = ranked([...ruled, ...own]);
  return {
    entry,
    certainty,
    values,
    causes: causes.map((cause) => ({ ...cause, values: { ...values, ...cause.values } })),
  };
}
