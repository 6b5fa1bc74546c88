import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../failure/filter';
import { aFailure } from '../../failure/filter-fixture';
import { type Criteria, passes } from './criteria';
import { createFilterRun } from './filter-run';
import { makeRow, type Row } from './row';
import type { RowSet } from './row-set';
import { setOf } from './row-set.fixture';

const rows = ['api/orders', 'api/order', 'app/upload', 'cdn/logo', 'apiary'].map((path, at) =>
  makeRow(aFailure({ id: path, url: `https://a.test/${path}`, status: at % 2 ? 500 : 404 })),
);
const criteriaOf = (text: string, invert = false): Criteria => ({
  filter: parseFilter(text),
  invert,
  chips: new Set(),
  types: new Set(),
});

/** Rows that count how often the URL of the last is looked at. */
function watched(...others: readonly Row[]): { all: RowSet; looks: () => number } {
  let looks = 0;
  const all = setOf([...others, makeRow(aFailure({ url: 'https://a.test/other' }))]);
  const { lowerUrl } = all.columns;
  const url = lowerUrl.at(-1);
  Object.defineProperty(lowerUrl, lowerUrl.length - 1, {
    get() {
      looks += 1;
      return url;
    },
  });
  return { all, looks: () => looks };
}

describe('a filter that is typed', () => {
  it('finds what fits, whatever was typed before', () => {
    const texts = fc.array(
      fc.tuple(
        fc.constantFrom(
          ...['', 'a', 'ap', 'api', 'api ord', 'api -ord', '-api', '-api lo', 'get', '40', '-404 up'],
          ...[
            'status-code:4xx',
            'status-code:4xx ap',
            'status-code:4xx,500 ap',
            '/o.d/',
            '/o.d/ ap',
            'domain:a.test',
            '-domain:b.* api',
            'answered-by:iis',
          ],
        ),
        fc.boolean(),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (typed) => {
        const run = createFilterRun();
        const all = setOf(rows);
        for (const [text, invert] of typed) {
          const criteria = criteriaOf(text, invert);
          expect([...run(all, criteria, 0)]).toEqual(rows.filter(passes(criteria)));
        }
      }),
    );
  });

  it('does not look again at what a letter before left out, nor at anything when one is taken back', () => {
    const { all, looks } = watched(...rows);
    const run = createFilterRun();
    run(all, criteriaOf('api'), 0);
    const before = looks();
    expect(before).toBeGreaterThan(0);
    run(all, criteriaOf('api/o'), 0);
    run(all, criteriaOf('api'), 0);
    expect(looks()).toBe(before);
  });

  it('looks at all again when more is known of them', () => {
    const { all, looks } = watched();
    const run = createFilterRun();
    run(all, criteriaOf('api'), 0);
    const before = looks();
    run(all, criteriaOf('api'), 1);
    expect(looks()).toBe(2 * before);
  });
});
