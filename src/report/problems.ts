import { type Problem, problemsOf, rootOf, traitsOf } from '../diagnosis/problems';
import type { ReportItem } from './report';

/** A failure by its place in the report, counted from 1. */
export interface Placed {
  readonly position: number;
  readonly id: string;
  /** When it ended, in ms since the epoch. */
  readonly endedAt: number;
  /** Of its problem. */
  readonly key: string;
}

/** A problem with the first of its failures, by which it is told. */
export interface ReportProblem extends Problem<Placed> {
  readonly first: ReportItem;
}

/** Gathers a report's failures under the root causes that they share. Of those that share one, only the first is kept. */
export class ProblemGatherer {
  readonly #placed: Placed[] = [];
  readonly #firsts = new Map<string, ReportItem>();

  /** Takes a failure, in the report's order. Noise has no cause to mend. */
  add(item: ReportItem, position: number): void {
    if (item.noise !== undefined) return;
    const { failure } = item.exchange;
    const { key, endedAt } = traitsOf({ failure, evidence: item.evidence, diagnosis: item.diagnosis });
    this.#placed.push({ position, id: failure.id, endedAt, key });
    if (!this.#firsts.has(key)) this.#firsts.set(key, item);
  }

  /** The problems, the most frequent first. */
  problems(): readonly ReportProblem[] {
    const problems = problemsOf(this.#placed, ({ key, endedAt }) => ({
      key,
      endedAt,
      certainty: this.#rootOf(key)?.certainty,
      root: () => this.#rootOf(key),
    }));
    return problems.flatMap((problem) => {
      const first = this.#firsts.get(problem.key);
      return first ? [{ ...problem, first }] : [];
    });
  }

  #rootOf(key: string) {
    const first = this.#firsts.get(key);
    return first && rootOf(first.diagnosis);
  }
}
