import type { Certainty } from '../evidence/finding';
import type { Failure } from '../failure/failure';
import type { Problem } from './problems';

/** What of a failure tells how much it breaks. */
export type Weighed = Pick<Failure, 'status' | 'type'> & { readonly noise: boolean };

/**
 * What a page loses with a request of a type, by webRequest's name: all of it, a part of its working, a function, a look.
 * The steps are wide: no number of missing images outweighs a page that does not open.
 */
const LOSS: ReadonlyMap<string, number> = new Map([
  ['main_frame', 400],
  ['sub_frame', 60],
  ['script', 60],
  ['stylesheet', 40],
  ['xmlhttprequest', 40],
  ['websocket', 40],
  ['image', 2],
  ['imageset', 2],
  ['font', 2],
  ['media', 4],
  ['ping', 1],
  ['beacon', 1],
  ['csp_report', 1],
]);
const OTHER_LOSS = 8;

/** A server that breaks or cannot be reached does so for everyone; what it refuses may be one request's fault. */
const OUTAGE = 2;

const SURENESS: Readonly<Record<Certainty, number>> = { confirmed: 2, likely: 1, possible: 0 };

/** Whether a failure is the server's or the network's: no answer, or a status of 500 or above. */
export function isSevere({ status }: Pick<Failure, 'status'>): boolean {
  return status === 0 || status >= 500;
}

function weightOf(failure: Weighed): number {
  return (LOSS.get(failure.type) ?? OTHER_LOSS) * (isSevere(failure) ? OUTAGE : 1);
}

/**
 * How much a problem breaks: the weight of its worst failure – what the page loses with it, twice that where server or
 * network failed – times one more for each doubling of its failures. Doublings, as the hundredth failure tells
 * less than the second did, and as a live list then moves seldom. Noise counts for nothing.
 * @returns 0 where all of it is noise, else at least 1; has no unit, and is only good to compare.
 */
export function impactOf({ items }: Problem<Weighed>): number {
  let count = 0;
  let worst = 0;
  for (const failure of items) {
    if (failure.noise) continue;
    count += 1;
    worst = Math.max(worst, weightOf(failure));
  }
  return count === 0 ? 0 : worst * (1 + Math.floor(Math.log2(count)));
}

/**
 * Problems in the order in which to mend them: the greatest {@link impactOf} first; among equals the surer, as its fix
 * is the likelier to help, then the one that began first. Noise comes last.
 */
export function rankedByImpact<Item extends Weighed>(
  problems: readonly Problem<Item>[],
): readonly Problem<Item>[] {
  return problems
    .map((problem) => ({
      problem,
      impact: impactOf(problem),
      sureness: SURENESS[problem.certainty ?? 'possible'],
    }))
    .sort((a, b) => b.impact - a.impact || b.sureness - a.sureness || a.problem.since - b.problem.since)
    .map(({ problem }) => problem);
}
