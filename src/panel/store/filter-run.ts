import { type Criteria, criteriaNarrow } from './criteria';
import type { Filtering } from './filtering';
import type { Row } from './row';

interface Run {
  readonly rows: readonly Row[];
  readonly version: number;
  readonly criteria: Criteria;
  readonly passed: readonly Row[];
}

/**
 * Filters rows: with a letter more in the field, only those that passed before it are looked at.
 * @returns takes the rows, and a number that counts up when what is known of them changed.
 */
export function createFilterRun(): (
  rows: readonly Row[],
  filtering: Filtering,
  version: number,
) => readonly Row[] {
  let last: Run | undefined;
  return (rows, filtering, version) => {
    if (!filtering.active.value) {
      last = undefined;
      return rows;
    }
    const criteria = filtering.criteria.value;
    const isAfter =
      last?.rows === rows && last.version === version && criteriaNarrow(last.criteria, criteria);
    const passed = (isAfter && last ? last.passed : rows).filter(filtering.test.value);
    last = { rows, version, criteria, passed };
    return passed;
  };
}
