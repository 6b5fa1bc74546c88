import { describe, expect, test } from 'vitest';
import type { Certainty } from '../evidence/finding';
import { aFailure } from '../failure/filter-fixture';
import { noiseOf } from '../failure/noise';
import { impactOf, isSevere, rankedByImpact, type Weighed } from './impact';
import type { Problem } from './problems';

interface Given {
  readonly type?: string;
  readonly status?: number;
  readonly error?: string;
  readonly count?: number;
  readonly certainty?: Certainty;
  readonly since?: number;
}

/** Failures that are one problem: the same request, `count` times. */
function problemWith({ count = 1, certainty, since = 0, ...fields }: Given): Problem<Weighed> {
  const failure = aFailure(fields);
  const item = { ...failure, noise: noiseOf(failure) !== undefined };
  return {
    key: 'one',
    items: [item, ...Array.from({ length: count - 1 }, () => item)],
    cause: undefined,
    certainty,
    since,
    until: since + count,
  };
}

const noise = { status: 0, error: 'net::ERR_ABORTED' };

describe('goes before', () => {
  test.each<[string, Given, Given]>([
    [
      'a document that was refused, any number of images',
      { type: 'main_frame' },
      { type: 'image', count: 9999 },
    ],
    ['a failing API, missing images', { status: 503 }, { type: 'image', count: 500 }],
    ['a network error of a script, a missing one', { type: 'script', status: 0 }, { type: 'script' }],
    ['an outage, a refusal', { status: 500 }, { status: 403 }],
    ['many, few', { status: 500, count: 40 }, { status: 500, count: 3 }],
    [
      'an API that is down for many, a script that is missing once',
      { status: 502, count: 20 },
      { type: 'script' },
    ],
    ['a missing script, a missing font', { type: 'script' }, { type: 'font', count: 8 }],
    ['the surer', { certainty: 'confirmed', since: 9 }, { certainty: 'likely' }],
    ['the likely, one that nobody knows a cause of', { certainty: 'likely', since: 9 }, {}],
    ['the one that began first', { since: 1 }, { since: 2 }],
    ['one of as many doublings, whatever came since', { count: 4, since: 1 }, { count: 7, since: 2 }],
    [
      'anything, noise',
      { type: 'ping', since: 9 },
      { ...noise, type: 'main_frame', count: 100, certainty: 'confirmed' },
    ],
  ])('%s', (_, first, second) => {
    const [a, b] = [problemWith(first), problemWith(second)];
    expect(rankedByImpact([b, a])).toEqual([a, b]);
    expect(rankedByImpact([a, b])).toEqual([a, b]);
  });
});

test.each<[string, Given, number]>([
  ['noise breaks nothing', { ...noise, count: 9 }, 0],
  ['an unknown type is between a function and a look', { type: 'object' }, 8],
  ['twice as many count one more', { type: 'image', count: 2 }, 4],
])('%s', (_, given, impact) => {
  expect(impactOf(problemWith(given))).toBe(impact);
});

test('noise among others is not counted', () => {
  const problem = problemWith({ status: 0, error: 'net::ERR_FAILED' });
  const aborted = problemWith({ ...noise, count: 50 });
  expect(impactOf({ ...problem, items: [...problem.items, ...aborted.items] })).toBe(impactOf(problem));
});

test.each([
  [0, true],
  [404, false],
  [499, false],
  [500, true],
  [599, true],
])('status %i is severe: %j', (status, severe) => {
  expect(isSevere(aFailure({ status }))).toBe(severe);
});
