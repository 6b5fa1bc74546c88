import { describe, expect, it } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import type { Sort } from '../../settings/schema';
import { parseEntry } from '../har/network-entry';
import { anEntry } from './fake-host.fixture';
import { makeRow } from './row';
import { setOf } from './row-set.fixture';
import { SortedSlots } from './sorting';

const entryOf = (startedAt: number, endedAt: number) =>
  parseEntry({ ...Object(anEntry({ endedAt }).har), time: endedAt - startedAt });
const rows = [
  makeRow(aFailure({ id: 'b', url: 'https://b.test/beta?x=2', status: 500, endedAt: 1 })),
  makeRow(aNetworkError('net::ERR_FAILED', { id: 'e', url: 'https://a.test/zeta', endedAt: 2 })),
  makeRow(aFailure({ id: 'a', url: 'https://c.test/alpha', method: 'POST', endedAt: 3 }), entryOf(0, 30)),
  makeRow(aFailure({ id: 'c', url: 'https://a.test/', endedAt: 4 }), entryOf(0, 5)),
];
const all = setOf(rows);
const sorted = (
  column: NonNullable<Sort>['column'],
  direction: NonNullable<Sort>['direction'] = 'ascending',
) => {
  const slots = new SortedSlots(all, all.slots, { column, direction }, '');
  const inOrder = slots.inOrder();
  expect(Array.from(inOrder, (_, nth) => slots.at(nth))).toEqual([...inOrder]);
  expect(Array.from(all.slots, (_, place) => slots.indexOf(place))).toEqual(
    Array.from(all.slots, (slot) => inOrder.indexOf(slot)),
  );
  return Array.from(inOrder, (slot) => all.columns.rows[slot]?.id);
};

describe('SortedSlots', () => {
  it.each<[NonNullable<Sort>['column'], string[]]>([
    ['status', ['a', 'c', 'b', 'e']],
    ['name', ['c', 'a', 'b', 'e']],
    ['url', ['c', 'e', 'b', 'a']],
    ['host', ['e', 'c', 'b', 'a']],
    ['method', ['b', 'e', 'c', 'a']],
    ['ended-at', ['b', 'e', 'a', 'c']],
    ['time', ['c', 'a', 'b', 'e']],
  ])('by %s', (column, expected) => {
    expect(sorted(column)).toEqual(expected);
  });

  it('turns round', () => {
    expect(sorted('status', 'descending')).toEqual(['e', 'b', 'c', 'a']);
    expect(sorted('name', 'descending')).toEqual(['e', 'b', 'a', 'c']);
    expect(sorted('name')).toEqual(['c', 'a', 'b', 'e']);
  });

  it('sorts the same group anew when it has other rows', () => {
    const sortedBy = (slots: Uint32Array) =>
      new SortedSlots(all, slots, { column: 'name', direction: 'ascending' }, 'group').inOrder();
    const [b = 0, e = 0, a = 0, c = 0] = all.slots;
    expect([...sortedBy(Uint32Array.of(b, e, a))]).toEqual([a, b, e]);
    expect([...sortedBy(Uint32Array.of(e, a, c))]).toEqual([c, a, e]);
  });
});
