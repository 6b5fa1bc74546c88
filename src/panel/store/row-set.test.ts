import { describe, expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { makeRow } from './row';
import { RowSet } from './row-set';
import { setOf } from './row-set.fixture';

const rows = ['a', 'b', 'c', 'd'].map((id, at) => makeRow(aFailure({ id, status: at % 2 ? 500 : 404 })));
const all = setOf(rows);
const ids = (set: Iterable<{ id: string }>) => Array.from(set, ({ id }) => id).join('');

describe('rows by their slots', () => {
  it('are told one by one, from either end', () => {
    expect(ids(all)).toBe('abcd');
    expect([all.at(0)?.id, all.at(-1)?.id, all.at(9)]).toEqual(['a', 'd', undefined]);
    expect([ids(all.slice(-2)), ids(all.slice(1, 3))]).toEqual(['cd', 'bc']);
  });

  it('that pass stay in their order', () => {
    const { status } = all.columns;
    expect(ids(all.where((slot) => status[slot] === 500))).toBe('bd');
    const turned = new RowSet(all.columns, all.slots.toReversed());
    expect(ids(turned.where((slot) => status[slot] === 500))).toBe('db');
  });

  it('are the same object where all pass, so that nothing is made anew', () => {
    expect(all.where(() => true)).toBe(all);
    expect(all.where(() => false)).toHaveLength(0);
  });
});
