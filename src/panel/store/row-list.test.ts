import { effect } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { makeRow } from './row';
import { RowList } from './row-list';

const row = (id: string, endedAt: number, status = 404) => makeRow(aFailure({ id, endedAt, status }));

/** A list and how often its watcher was told of news. */
function watched() {
  const list = new RowList();
  const drawn: string[][] = [];
  effect(() => void drawn.push(Array.from(list.rows.value, ({ id }) => id)));
  return { list, drawn };
}

describe('RowList', () => {
  it('draws a burst once, when it is published', () => {
    const { list, drawn } = watched();
    for (let i = 0; i < 100; i += 1) list.set(row(`${i}`, i));
    expect(drawn).toHaveLength(1);
    list.publish();
    expect(drawn).toHaveLength(2);
  });

  it('draws nothing when nothing changed', () => {
    const { list, drawn } = watched();
    list.set(row('a', 1));
    list.publish();
    expect(list.delete('unknown')).toBe(false);
    list.publish();
    expect(drawn).toEqual([[], ['a']]);
  });

  it('replaces, deletes and finds by id', () => {
    const { list } = watched();
    list.set(row('a', 1));
    list.set(row('b', 2));
    list.set(row('a', 1, 500));
    expect(list.get('a')?.code).toBe('500');
    expect(list.delete('b')).toBe(true);
    expect([list.has('a'), list.has('b'), list.ids()]).toEqual([true, false, ['a']]);
    list.publish();
    expect(Array.from(list.rows.value, ({ code }) => code)).toEqual(['500']);
  });

  it('is in the order in which requests ended, and of arrival among equals', () => {
    const times = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });
    fc.assert(
      fc.property(times, (ends) => {
        const { list } = watched();
        const rows = ends.map((endedAt, i) => row(`${i}`, endedAt));
        for (const each of rows) list.set(each);
        list.publish();
        expect([...list.rows.value]).toEqual(rows.toSorted((a, b) => a.failure.endedAt - b.failure.endedAt));
      }),
      { numRuns: 30 },
    );
  });
});
