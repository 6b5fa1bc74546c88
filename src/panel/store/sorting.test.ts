import { describe, expect, it } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import type { Sort } from '../../settings/schema';
import { parseEntry } from '../har/network-entry';
import { anEntry } from './fake-host.fixture';
import { makeRow } from './row';
import { setOf } from './row-set.fixture';
import { sortSlots } from './sorting';

const entryOf = (startedAt: number, endedAt: number) =>
  parseEntry({ ...Object(anEntry({ endedAt }).har), time: endedAt - startedAt });
const rows = [
  makeRow(aFailure({ id: 'b', url: 'https://b.test/beta?x=2', status: 500, endedAt: 1 })),
  makeRow(aNetworkError('net::ERR_FAILED', { id: 'e', url: 'https://a.test/zeta', endedAt: 2 })),
  makeRow(aFailure({ id: 'a', url: 'https://c.test/alpha', method: 'POST', endedAt: 3 }), entryOf(0, 30)),
  makeRow(aFailure({ id: 'c', url: 'https://a.test/', endedAt: 4 }), entryOf(0, 5)),
];
const { columns, slots } = setOf(rows);
const sorted = (
  column: NonNullable<Sort>['column'],
  direction: NonNullable<Sort>['direction'] = 'ascending',
) => Array.from(sortSlots(columns, slots, { column, direction }), (slot) => columns.rows[slot]?.id);

describe('sortRows', () => {
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
  });
});
