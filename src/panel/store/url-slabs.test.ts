import { expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { makeRow } from './row';
import { setOf } from './row-set.fixture';
import { gatherUrls } from './url-slabs';

const rowsOf = (count: number) =>
  setOf(
    Array.from({ length: count }, (_, at) =>
      makeRow(
        aFailure({ id: `${at}`, url: `https://a.test/${at % 3 === 0 ? 'Upper' : 'lower'}/報表-${at}?x` }),
      ),
    ),
  );

it('leaves every URL, and its name, as it was', () => {
  const rows = rowsOf(9000);
  const before = Array.from(rows, ({ url, lowerUrl, name }) => ({ url, lowerUrl, name }));
  const steps = [...gatherUrls(rows)];
  expect(Array.from(rows, ({ url, lowerUrl, name }) => ({ url, lowerUrl, name }))).toEqual(before);
  expect(rows.columns.lowerUrl).toEqual(before.map(({ lowerUrl }) => lowerUrl));
  expect(steps).toHaveLength(2);
  expect([...rows].filter(({ isGathered }) => isGathered)).toHaveLength(8192);
});

it('moves none twice, and no short list at all', () => {
  const rows = rowsOf(5000);
  expect([...gatherUrls(rows)]).toHaveLength(1);
  expect([...gatherUrls(rows)]).toHaveLength(0);
  expect([...gatherUrls(rowsOf(4000))]).toHaveLength(0);
});
