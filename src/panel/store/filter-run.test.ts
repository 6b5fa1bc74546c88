import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { aFailure } from '../../failure/filter-fixture';
import { createFilterRun } from './filter-run';
import { createFiltering } from './filtering';
import { makeRow } from './row';

const rows = ['alpha', 'alps', 'beta'].map((name, i) =>
  makeRow(aFailure({ id: name, url: `https://a.test/${name}`, status: 400 + i })),
);

function aRun() {
  const filtering = createFiltering({ history: signal([]), seen: () => [] });
  const run = createFilterRun();
  return {
    filtering,
    ids(text: string, from = rows, version = 0) {
      filtering.text.value = text;
      return run(from, filtering, version).map(({ id }) => id);
    },
  };
}

it('gives the rows as they are when nothing is asked for', () => {
  const { filtering } = aRun();
  expect(createFilterRun()(rows, filtering, 0)).toBe(rows);
});

it('gives the same whatever was typed before', () => {
  const { ids } = aRun();
  for (const text of [
    'a',
    'al',
    'alp',
    'alph',
    'al',
    '',
    'b',
    'be',
    '-alp',
    '-al',
    'al -alpha',
    'al',
    'zz',
    'z',
    'a',
  ]) {
    expect(ids(text), text).toEqual(aRun().ids(text));
  }
});

it('looks at all rows again when they, or what is known of them, changed', () => {
  const { ids } = aRun();
  const [alpha, alps, beta] = rows;
  if (!alpha || !alps || !beta) throw new Error('Rows are missing');
  expect(ids('b', [alpha, alps])).toEqual([]);
  expect(ids('be', [alpha, beta])).toEqual(['beta']);
  const growing = [alpha, alps];
  expect(ids('be', growing)).toEqual([]);
  growing.push(beta);
  expect(ids('bet', growing)).toEqual([]);
  expect(ids('beta', growing, 1)).toEqual(['beta']);
});
