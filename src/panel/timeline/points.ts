/** The kinds of failure that the timeline tells apart; a point's class is its place here. */
export const CLASSES = ['network', 'server', 'client', 'noise'] as const;
export type PointClass = 0 | 1 | 2 | 3;

/** When requests failed, and how; one place a failure. */
export interface Points {
  /** In ms since the epoch, rising. */
  readonly times: ArrayLike<number>;
  readonly classes: ArrayLike<number>;
}

/** A navigation. */
export interface Mark {
  /** In ms since the epoch. */
  readonly at: number;
  readonly label: string;
}

/** What of a row makes a point. */
interface Timed {
  readonly endedAt: number;
  readonly status: number;
  readonly noise: boolean;
}

function classOf(status: number, isNoise: boolean): PointClass {
  if (isNoise) return 3;
  if (status === 0) return 0;
  return status >= 500 ? 1 : 2;
}

/** The points of rows that are in the order in which their requests ended. */
export function pointsOf(rows: readonly Timed[]): Points {
  return {
    times: rows.map(({ endedAt }) => endedAt),
    classes: rows.map(({ status, noise }) => classOf(status, noise)),
  };
}

/** The same of rows that are in columns, a row a slot; `noise` is 1 for noise, else 0. */
export function pointsAt(
  slots: Uint32Array,
  columns: Readonly<Record<'endedAt' | 'status' | 'noise', ArrayLike<number>>>,
): Points {
  const times = new Float64Array(slots.length);
  const classes = new Uint8Array(slots.length);
  for (const [at, slot] of slots.entries()) {
    times[at] = columns.endedAt[slot] ?? 0;
    classes[at] = classOf(columns.status[slot] ?? 0, columns.noise[slot] === 1);
  }
  return { times, classes };
}
