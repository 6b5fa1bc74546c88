import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure, aNetworkError } from '../../failure/filter-fixture';
import { en } from '../../i18n/en';
import { type Layout, type Line, layOut } from './lines';
import { makeRow } from './row';
import { RowList } from './row-list';

const LAYOUT: Layout = { grouping: 'none', sort: null, collapse: true, toggled: new Set() };

function aList(...failures: Parameters<typeof aFailure>[0][]): RowList {
  const list = new RowList();
  for (const [at, failure] of failures.entries()) list.set(makeRow(aFailure({ endedAt: at, ...failure })));
  list.publish();
  return list;
}

function linesOf({ rows }: ReturnType<typeof aList>, layout: Partial<Layout> = {}) {
  return layOut(rows.value, { ...LAYOUT, ...layout }, [], en);
}

const textOf = (line: Line) =>
  line.kind === 'heading'
    ? `# ${line.text} ${line.count}`
    : `${line.isRepeat ? '+ ' : ''}${line.row.id}${line.count > 1 ? ` ×${line.count}` : ''}`;
const texts = (...args: Parameters<typeof linesOf>) =>
  linesOf(...args)
    .slice()
    .map(textOf);

const polled = aList(
  { id: 'a', url: 'https://a.test/poll' },
  { id: 'b', url: 'https://a.test/other' },
  { id: 'c', url: 'https://a.test/poll' },
  { id: 'd', url: 'https://a.test/poll', status: 500 },
  { id: 'e', url: 'https://a.test/poll' },
);

describe('failures that repeat', () => {
  it('share the line of the first', () => {
    expect(texts(polled)).toEqual(['a ×3', 'b', 'd']);
  });

  it('are listed below it when asked for', () => {
    expect(texts(polled, { toggled: new Set(['a']) })).toEqual(['a ×3', '+ c', '+ e', 'b', 'd']);
  });

  it('have lines of their own where they are not to be collapsed', () => {
    expect(texts(polled, { collapse: false })).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('share a line within their group only', () => {
    expect(texts(polled, { grouping: 'status' })).toEqual(['# 404 4', 'a ×3', 'b', '# 500 1', 'd']);
  });

  it('share a line in each of two groups that take turns', () => {
    const turns = aList(
      ...['x', 'y', 'x', 'y', 'x'].map((initiator, at) => ({
        id: `${at}`,
        url: 'https://a.test/poll',
        initiator: `https://${initiator}.test`,
      })),
    );
    expect(texts(turns, { grouping: 'initiator' })).toEqual([
      '# https://x.test 3',
      '0 ×3',
      '# https://y.test 2',
      '1 ×2',
    ]);
  });

  it('are found at the line that they share', () => {
    const lines = linesOf(polled);
    const at = (id: string) => lines.indexOf(id);
    expect([at('b'), at('e'), at('gone')]).toEqual([1, 0, -1]);
    const unfolded = linesOf(polled, { toggled: new Set(['a']) });
    expect(unfolded.indexOf('e')).toBe(2);
  });
});

it('a row that more became known of is found where it was', () => {
  const list = aList({ id: 'a' }, { id: 'b', url: 'https://a.test/2' });
  const lines = linesOf(list);
  list.set(makeRow(aFailure({ id: 'b', url: 'https://a.test/2', endedAt: 1, status: 500 })));
  expect(lines.indexOf('b')).toBe(1);
});

describe('groups', () => {
  const mixed = aList(
    { id: 'a', url: 'https://a.test/1', initiator: 'https://a.test' },
    { id: 'b', url: 'https://b.test/2', status: 503 },
    { id: 'c', url: 'https://a.test/3', status: 502 },
  );

  it.each<[Layout['grouping'], string[]]>([
    ['none', ['a', 'b', 'c']],
    ['host', ['# a.test 2', 'a', 'c', '# b.test 1', 'b']],
    ['status', ['# 404 1', 'a', '# 503 1', 'b', '# 502 1', 'c']],
    ['initiator', ['# https://a.test 1', 'a', '# No initiator 2', 'b', 'c']],
    ['answered-by', ['# Nobody known 3', 'a', 'b', 'c']],
    ['page', ['a', 'b', 'c']],
  ])('by %s', (grouping, expected) => {
    expect(texts(mixed, { grouping })).toEqual(expected);
  });

  it('are folded to their headings', () => {
    expect(texts(mixed, { grouping: 'host', toggled: new Set(['host a.test']) })).toEqual([
      '# a.test 2',
      '# b.test 1',
      'b',
    ]);
  });

  it('are sorted within', () => {
    const sort = { column: 'url', direction: 'descending' } as const;
    expect(texts(mixed, { grouping: 'host', sort })).toEqual(['# a.test 2', 'c', 'a', '# b.test 1', 'b']);
  });

  it('have repeats below the row that they share a line with, in whatever order', () => {
    const sort = { column: 'url', direction: 'ascending' } as const;
    expect(texts(polled, { sort, toggled: new Set(['a', 'd']) })).toEqual(['b', 'a ×3', '+ c', '+ e', 'd']);
  });

  it('count what is in them by kind', () => {
    const list = new RowList();
    list.set(makeRow(aNetworkError('net::ERR_FAILED', { id: 'n' })));
    list.set(makeRow(aFailure({ id: 's', status: 500 })));
    list.publish();
    const [heading] = linesOf(list, { grouping: 'host' }).slice();
    expect(heading).toMatchObject({ counts: { network: 1, server: 1, client: 0 } });
  });

  it('are found above their lines', () => {
    const lines = linesOf(mixed, { grouping: 'host' });
    const found = [0, 2, 4].map((index) => lines.headingAbove(index)?.heading.text);
    expect(found).toEqual(['a.test', 'a.test', 'b.test']);
    expect(linesOf(mixed).headingAbove(2)).toBeUndefined();
  });
});

it('lines in the order of a column are the same wherever they are asked for first', () => {
  const failure = fc.record({
    host: fc.constantFrom('a', 'b', 'c'),
    path: fc.string({ unit: fc.constantFrom('x', 'y', 'é'), maxLength: 9 }),
    status: fc.constantFrom(404, 500),
  });
  fc.assert(
    fc.property(
      fc.array(failure, { minLength: 1, maxLength: 200, size: 'max' }),
      fc.constantFrom<Layout['grouping']>('none', 'host', 'status'),
      fc.constantFrom('ascending', 'descending'),
      fc.array(fc.nat()),
      (failures, grouping, direction, questions) => {
        const list = aList(
          ...failures.map(({ host, path, status }, at) => ({
            id: `${at}`,
            url: `https://${host}.test/${path}`,
            status,
          })),
        );
        const layout = {
          grouping,
          sort: { column: 'name', direction },
          toggled: new Set(['0', '3', 'host b.test']),
        } as const;
        const whole = linesOf(list, layout)
          .slice()
          .map(({ key }) => key);
        const lines = linesOf(list, layout);
        expect(lines.length).toBe(whole.length);
        for (const question of questions) {
          const index = question % whole.length;
          expect(lines.at(index)?.key).toBe(whole[index]);
          const key = whole[(index * 7) % whole.length] ?? '';
          expect(lines.indexOf(key)).toBe(whole.indexOf(key));
        }
        const names = lines
          .slice()
          .flatMap((line) => (line.kind === 'row' && !line.isRepeat ? line.row.name : []));
        if (grouping === 'none') {
          const sorted = [...names].sort();
          expect(names).toEqual(direction === 'ascending' ? sorted : sorted.reverse());
        }
      },
    ),
    { numRuns: 60 },
  );
});
