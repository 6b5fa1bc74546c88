import { CERTAINTIES, type Certainty, type Evidence, type Facts } from '../../evidence/finding';

/** The weaker of two. */
export function atMost(limit: Certainty, certainty: Certainty): Certainty {
  return CERTAINTIES.indexOf(certainty) < CERTAINTIES.indexOf(limit) ? limit : certainty;
}

/** How sure a fact is: as sure as the finding that it was read from; undefined where nothing states it. */
export function certaintyOfFact(fact: keyof Facts, { facts, findings }: Evidence): Certainty | undefined {
  if (facts[fact] === undefined) return undefined;
  return findings.find((finding) => finding[fact] === facts[fact])?.certainty ?? 'possible';
}
