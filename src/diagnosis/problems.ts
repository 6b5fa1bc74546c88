import type { Certainty, Evidence } from '../evidence/finding';
import { type Failure, parseUrl } from '../failure/failure';
import type { Diagnosis, RankedCause } from './diagnosis';

/** What a problem is made of: a failure with what was found out about it. */
export interface Diagnosed {
  readonly failure: Failure;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
}

/** Failures that share one root cause. */
export interface Problem<Item> {
  /** The same for every failure of the problem, whenever it is computed. */
  readonly key: string;
  /** In the order given; never empty. */
  readonly items: readonly [Item, ...Item[]];
  /**
   * The cause that they share, found anew each time that one asks; undefined where no more is known than that they are the same request
   * failing alike.
   */
  readonly cause: RankedCause | undefined;
  /** How sure that cause is. */
  readonly certainty: Certainty | undefined;
  /** When the first and the last of them ended, in ms since the epoch. */
  readonly since: number;
  readonly until: number;
  /** The most of them that ended within {@link BURST}, where that is at least {@link FEWEST_OF_BURST}. */
  readonly burst?: number;
}

/** How short a burst is, in ms, and from how many failures on it is worth telling. */
export const BURST = 10_000;
const FEWEST_OF_BURST = 5;

/** The cause that is sure enough to be a root which failures share. */
export function rootOf({ causes: [first] }: Diagnosis): RankedCause | undefined {
  return first === undefined || first.certainty === 'possible' ? undefined : first;
}

/** Where a request went, without what changes from one to the next. */
function endpointOf(url: string): string {
  const parsed = parseUrl(url);
  return parsed ? `${parsed.origin}${parsed.pathname}` : url;
}

/**
 * What the failures of one problem have in common: the cause and what it is bound to. Where causes are only possible,
 * nothing says that two requests fail for the same reason, but that the same request does so again.
 */
export function problemKey({ failure, evidence, diagnosis }: Diagnosed): string {
  const root = rootOf(diagnosis);
  if (root) return `${root.entry}#${root.cause} ${root.scope ?? parseUrl(failure.url)?.host ?? failure.url}`;
  const who = evidence.answeredBy?.id ?? '';
  return `${diagnosis.entry} ${who} ${failure.method} ${endpointOf(failure.url)}`;
}

/** The most times that lie within {@link BURST} of each other; undefined where they are too few to be worth telling. */
export function burstOf(times: readonly number[]): number | undefined {
  const most = closestOf(times);
  return most >= FEWEST_OF_BURST ? most : undefined;
}

function closestOf(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  let first = 0;
  let most = 0;
  for (const [at, time] of sorted.entries()) {
    while (time - (sorted[first] ?? time) > BURST) first += 1;
    most = Math.max(most, at - first + 1);
  }
  return most;
}

/** What tells which problem a failure belongs to, and when it struck. */
export interface Traits {
  /** See {@link problemKey}. */
  readonly key: string;
  /** In ms since the epoch. */
  readonly endedAt: number;
  /** How sure the root cause is; undefined or `possible` where there is none. */
  readonly certainty: Certainty | undefined;
  /** The root cause; asked for only by who looks at a problem, as a list has tens of thousands. */
  root(): RankedCause | undefined;
}

/** The traits of a failure that was diagnosed. */
export function traitsOf(diagnosed: Diagnosed): Traits {
  const { failure, diagnosis } = diagnosed;
  const root = rootOf(diagnosis);
  return {
    key: problemKey(diagnosed),
    endedAt: failure.endedAt,
    certainty: root?.certainty,
    root: () => root,
  };
}

/** Makes a problem of the failures that share a key. */
export function problemOf<Item>(
  key: string,
  items: readonly [Item, ...Item[]],
  of: (item: Item) => Traits,
): Problem<Item> {
  const times = items.map((item) => of(item).endedAt);
  const burst = burstOf(times);
  const first = of(items[0]);
  return {
    key,
    items,
    get cause() {
      return first.root();
    },
    certainty: first.certainty,
    since: times.reduce((a, b) => Math.min(a, b)),
    until: times.reduce((a, b) => Math.max(a, b)),
    ...(burst !== undefined && { burst }),
  };
}

/**
 * Puts failures together that share a root cause, so that each is told and mended once. The problem with the most
 * failures comes first; among equals, the one that began first.
 * @param of what to look at of each item.
 */
export function problemsOf<Item>(
  items: readonly Item[],
  of: (item: Item) => Traits,
): readonly Problem<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const { key } = of(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const problems = Array.from(groups, ([key, group]) => problemOf(key, group, of));
  return problems.sort((a, b) => b.items.length - a.items.length || a.since - b.since);
}
