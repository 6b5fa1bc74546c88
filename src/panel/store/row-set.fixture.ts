import { Columns } from './columns';
import type { Row } from './row';
import { RowSet } from './row-set';

/** Rows as a set, in their order. */
export function setOf(rows: readonly Row[]): RowSet {
  const columns = new Columns();
  return new RowSet(
    columns,
    Uint32Array.from(rows, (row) => columns.add(row)),
  );
}
