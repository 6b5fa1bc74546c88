import { describe, expect, it } from 'vitest';
import { type Condition, parseFilter } from '../../failure/filter';
import { aFailure } from '../../failure/filter-fixture';
import { columnTest } from './column-tests';
import { makeRow } from './row';
import { setOf } from './row-set.fixture';

function rowOf(url: string, answeredBy?: string) {
  const row = makeRow(aFailure({ id: url, url, status: 404, method: 'GET' }));
  row.learn(
    {
      code: '404.13',
      said: '404.13\nget\nnot found',
      answeredBy,
      answererCertainty: undefined,
      front: undefined,
      title: undefined,
      cause: undefined,
      certainty: undefined,
      problem: '',
    },
    true,
  );
  return row;
}
const rows = [
  rowOf('https://a.test/Upload', 'IIS 10.0'),
  rowOf('https://b.test/up', 'nginx 1.25'),
  rowOf('https://a.test/x'),
];
const { columns } = setOf(rows);

function conditionOf(text: string): Condition {
  const [condition] = parseFilter(text).conditions;
  if (!condition) throw new Error(`${text} demands nothing`);
  return condition;
}

describe('a condition that columns answer', () => {
  it.each<[string, number[]]>([
    ['up', [0, 1]],
    ['-up', [2]],
    ['UPLOAD', [0]],
    ['404.13', [0, 1, 2]],
    ['"get not"', []],
    ['found', [0, 1, 2]],
    ['domain:a.test', [0, 2]],
    ['-domain:a.*', [1]],
    ['answered-by:iis', [0]],
    ['-answered-by:iis', [1, 2]],
    ['answered-by:iis,nginx', [0, 1]],
  ])('%s', (text, expected) => {
    const test = columnTest(columns, conditionOf(text));
    expect([0, 1, 2].filter((slot) => test?.(slot))).toEqual(expected);
  });

  it('is asked once for all rows of one host', () => {
    let asked = 0;
    const { holds, ...rest } = conditionOf('domain:a.test');
    const test = columnTest(columns, {
      ...rest,
      holds(subject) {
        asked += 1;
        return holds(subject);
      },
    });
    for (let times = 0; times < 3; times += 1) for (const slot of rows.keys()) test?.(slot);
    expect(asked).toBe(2);
  });
});

it.each(['/up/', 'status-code:404', 'method:get', 'has-response-header:server'])('%s needs more', (text) => {
  expect(columnTest(columns, conditionOf(text))).toBeUndefined();
});
