import { type Problem, problemsOf, type Traits, traitsOf } from '../diagnosis/problems';
import type { ReportItem } from './report';

/** A failure by its place in the report, counted from 1. Its root is that of the first failure of its problem. */
export interface Placed extends Traits {
  readonly position: number;
  readonly id: string;
}

/** A problem with the first of its failures, by which it is told. */
export interface ReportProblem extends Problem<Placed> {
  readonly first: ReportItem;
}

/** Gathers a report's failures under the root causes that they share. Of those that share one, only the first is kept. */
export class ProblemGatherer {
  readonly #placed: Placed[] = [];
  readonly #firsts = new Map<string, { readonly item: ReportItem; readonly traits: Traits }>();

  /** Takes a failure, in the report's order. Noise has no cause to mend. */
  add(item: ReportItem, position: number): void {
    if (item.noise !== undefined) return;
    const { failure } = item.exchange;
    const traits = traitsOf({ failure, evidence: item.evidence, diagnosis: item.diagnosis });
    const first = this.#firsts.get(traits.key) ?? { item, traits };
    this.#firsts.set(traits.key, first);
    this.#placed.push({ ...first.traits, endedAt: traits.endedAt, position, id: failure.id });
  }

  /** The problems, the most frequent first. */
  problems(): readonly ReportProblem[] {
    return problemsOf(this.#placed, (placed) => placed).flatMap((problem) => {
      const first = this.#firsts.get(problem.key)?.item;
      return first ? [{ ...problem, first }] : [];
    });
  }
}
