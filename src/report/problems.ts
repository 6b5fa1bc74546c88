import { type Problem, problemsOf, traitsOf } from '../diagnosis/problems';
import type { Report, ReportItem } from './report';

/** An item with its place in the report, counted from 1. */
export interface Placed {
  readonly item: ReportItem;
  readonly position: number;
}

/** The report's failures under the root causes that they share, the most frequent first. Noise has no cause to mend. */
export function problemsIn({ items }: Report): readonly Problem<Placed>[] {
  const placed = items.map((item, index): Placed => ({ item, position: index + 1 }));
  return problemsOf(
    placed.filter(({ item }) => item.noise === undefined),
    ({ item: { exchange, evidence, diagnosis } }) =>
      traitsOf({ failure: exchange.failure, evidence, diagnosis }),
  );
}
