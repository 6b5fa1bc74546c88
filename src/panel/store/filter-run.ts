import { type Criteria, criteriaNarrow, criteriaText, passes } from './criteria';
import { RowCursor } from './row-cursor';
import { RowSet } from './row-set';

/** Results that are remembered: as many letters as someone takes back. */
const REMEMBERED = 12;

interface Result {
  readonly criteria: Criteria;
  readonly rows: RowSet;
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
    const from = wider.reduce((least, { rows }) => (rows.length < least.length ? rows : least), all);
    const cursor = new RowCursor(all.columns);
    const fits = passes(criteria);
    const rows = from.where((slot) => {
      cursor.slot = slot;
      return fits(cursor);
    });
    results.set(text, { criteria, rows });
    const [oldest] = results.keys();
    if (results.size > REMEMBERED && oldest !== undefined) results.delete(oldest);
    return rows;
  };
}
