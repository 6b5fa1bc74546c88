/** What a value should not exceed. It is printed whether it does; a bench never fails for it. */
export interface Budget {
  readonly atMost: number;
  /** Whether the limit is one of the value, in the table's unit, or of the ratio; by default of the value. */
  readonly of?: 'value' | 'ratio';
}

/** Some values of one candidate, one a round, in the table's unit; the smaller the better unless the table says otherwise. */
export interface Row {
  readonly name: string;
  readonly samples: readonly number[];
  readonly budget?: Budget;
}

/** What a bench found out: the candidates beside the one that all others are divided by. */
export interface Table {
  readonly title: string;
  /** What a value means, such as `µs a record`. */
  readonly unit: string;
  /** The name of the row that the ratios refer to: a peer, or a floor that no product can go below. */
  readonly base: string;
  /** How samples become one value; by default their median, but rare events have a median of 0. */
  readonly summary?: 'median' | 'mean';
  readonly rows: readonly Row[];
}

/** One question about speed or loss, answered by measuring. */
export interface Bench {
  readonly title: string;
  /** Gives each table as soon as it is measured. */
  run(): AsyncIterable<Table>;
}

/** Types a bench; each `bench/*.bench.ts` has one as its default export. */
export function defineBench(bench: Bench): Bench {
  return bench;
}
