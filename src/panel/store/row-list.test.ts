import { effect } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { makeRow, type Row } from './row';
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

  it('holds what was set and not deleted, whatever came in between', () => {
    const operations = fc.array(
      fc.record({
        id: fc.integer({ min: 0, max: 9 }),
        at: fc.integer({ min: 0, max: 50 }),
        does: fc.constantFrom('set', 'set', 'delete', 'publish'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(operations, (all) => {
        const { list } = watched();
        const expected = new Map<string, Row>();
        for (const [nth, { id, at, does }] of all.entries()) {
          // No two end at the same time.
          const next = row(`${id}`, at + nth / 100);
          if (does === 'publish') list.publish();
          else if (does === 'delete') expect(list.delete(next.id)).toBe(expected.delete(next.id));
          else {
            list.set(next);
            expected.set(next.id, next);
          }
        }
        list.publish();
        const inOrder = [...expected.values()].sort((a, b) => a.endedAt - b.endedAt);
        expect([...list.rows.value]).toEqual(inOrder);
        expect(list.ids().sort()).toEqual([...expected.keys()].sort());
        for (const each of inOrder) expect(list.get(each.id)).toBe(each);
      }),
    );
  });

  it('keeps no room for rows that are gone', () => {
    const { list } = watched();
    const rows = Array.from({ length: 5000 }, (_, at) => row(`${at}`, at));
    for (const each of rows) list.set(each);
    list.publish();
    const before = list.rows.value;
    for (const { id } of rows.slice(100)) list.delete(id);
    list.publish();
    expect(list.rows.value.columns.rows).toHaveLength(100);
    expect([...list.rows.value]).toEqual(rows.slice(0, 100));
    // Who still shows them finds them.
    expect(before.at(-1)).toBe(rows.at(-1));
  });

  it('shows a row that took another’s place where that one was', () => {
    const { list, drawn } = watched();
    for (const id of ['a', 'b', 'c']) list.set(row(id, 1));
    list.publish();
    const slot = list.rows.value.slots[1] ?? -1;
    list.set(row('b', 1, 503));
    list.publish();
    expect(drawn.at(-1)).toEqual(['a', 'b', 'c']);
    expect([list.rows.value.columns.status[slot], list.rows.value.at(1)?.code]).toEqual([503, '503']);
  });
});
