import type { Condition } from '../../failure/filter';
import { columnTest } from './column-tests';
import { type Criteria, criteriaBeyond, criteriaNarrow, criteriaText, passes } from './criteria';
import { RowCursor } from './row-cursor';
import { RowSet } from './row-set';

/** Results that are remembered: as many letters as someone takes back. */
const REMEMBERED = 12;

interface Result {
  readonly criteria: Criteria;
  readonly rows: RowSet;
}

/** The rows that fit, in their order. What columns answer is asked first, one condition after another. */
function fitting(rows: RowSet, criteria: Criteria): RowSet {
  const { columns } = rows;
  let left = rows;
  const conditions: Condition[] = [];
  for (const condition of criteria.filter.conditions) {
    // Inverted, conditions have to hold together.
    const test = criteria.invert ? undefined : columnTest(columns, condition);
    if (test) left = left.where(test);
    else conditions.push(condition);
  }
  if (conditions.length === 0 && criteria.chips.size === 0 && criteria.types.size === 0) return left;
  const cursor = new RowCursor(columns);
  const fits = passes({ ...criteria, filter: { ...criteria.filter, conditions } });
  return left.where((slot) => {
    cursor.slot = slot;
    return fits(cursor);
  });
}

/**
 * Makes what filters rows, letter by letter. A letter more is looked for in what the text before it found, and a letter taken back
 * finds again what was found before.
 * @returns the rows that fit, in their order.
 */
export function createFilterRun(): (all: RowSet, criteria: Criteria, version: number) => RowSet {
  let source = RowSet.EMPTY;
  let known = -1;
  /** By their text, the latest last. */
  const results = new Map<string, Result>();

  return (all, criteria, version) => {
    if (all !== source || version !== known) results.clear();
    source = all;
    known = version;
    const text = criteriaText(criteria);
    const before = results.get(text);
    if (before) return before.rows;
    const wider = [...results.values()].filter((result) => criteriaNarrow(result.criteria, criteria));
    const [from] = wider.toSorted((a, b) => a.rows.length - b.rows.length);
    const rows = from ? fitting(from.rows, criteriaBeyond(from.criteria, criteria)) : fitting(all, criteria);
    results.set(text, { criteria, rows });
    const [oldest] = results.keys();
    if (results.size > REMEMBERED && oldest !== undefined) results.delete(oldest);
    return rows;
  };
}
