import { describe, expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { countProblems } from './problem-count';
import { makeRow } from './row';
import { RowList } from './row-list';

/** A list of rows, of which some were diagnosed. @param problems each row's; undefined for one that was not. */
function aList(problems: readonly (string | undefined)[]) {
  const list = new RowList();
  for (const [nth, problem] of problems.entries()) list.set(aRow(nth, problem));
  list.publish();
  return list;
}

function aRow(nth: number, problem?: string) {
  const row = makeRow(aFailure({ id: `${nth}` }));
  if (problem === undefined) return row;
  const { code, said } = row;
  const nothing = { answeredBy: undefined, answererCertainty: undefined, front: undefined };
  row.learn({ ...nothing, code, said, title: 'x', cause: 'x', certainty: 'likely', problem }, true);
  return row;
}

describe('how many problems there are', () => {
  it.each<[string, readonly (string | undefined)[], number]>([
    ['none', [], 0],
    ['one of many failures', ['a', 'a', 'a'], 1],
    ['several', ['a', 'b', 'a'], 2],
    ['those aside that are still to be diagnosed', [undefined, 'a', undefined], 1],
  ])('%s', (_, problems, count) => {
    expect(countProblems(aList(problems).rows.value)).toBe(count);
  });

  it('stays while more becomes known of a failure, until that is diagnosed', () => {
    const list = aList(['a', 'b']);
    list.set(aRow(1));
    list.publish();
    expect(countProblems(list.rows.value)).toBe(2);
    list.set(aRow(1, 'a'));
    list.publish();
    expect(countProblems(list.rows.value)).toBe(1);
  });
});
