import type { Filtering } from './filtering';
import type { Row } from './row';

export function createFilterRun() {
  return (rows: readonly Row[], filtering: Filtering, _version: number): readonly Row[] =>
    filtering.active.value ? rows.filter(filtering.passes.value) : rows;
}
