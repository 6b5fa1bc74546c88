import type { Certainty, Evidence, Facts } from '../../evidence/finding';
import type { LayerId } from '../../failure/layer';

/** How sure a fact is: as sure as the finding that it was read from; undefined where nothing states it. */
export function certaintyOfFact(fact: keyof Facts, { facts, findings }: Evidence): Certainty | undefined {
  if (facts[fact] === undefined) return undefined;
  return findings.find((finding) => finding[fact] === facts[fact])?.certainty ?? 'possible';
}

/** Whether this layer is known to have written the response: a header that fronts also pass on does not count. */
export function isAnswerer({ answeredBy }: Evidence, ...layers: readonly LayerId[]): boolean {
  return answeredBy !== undefined && answeredBy.certainty !== 'possible' && layers.includes(answeredBy.id);
}
