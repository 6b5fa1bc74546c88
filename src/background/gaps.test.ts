import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gaps } from './gaps';

/** When the background is killed and started again: the next one sees requests from here on. */
const KILL = 100_000;
const START = KILL + 200;
/** Late enough for patience to be at an end. */
const LATER = KILL + 20_000;

type Seen = readonly [id: number | string, at: number];

function see(gaps: Gaps, seen: readonly Seen[]): void {
  for (const [id, at] of seen) gaps.saw(String(id), at);
}

/** The accounting of a first background that saw these, as the next one gets it. */
function stateAfter(seen: readonly Seen[]): string {
  const gaps = new Gaps();
  gaps.restore(undefined, [], 0);
  see(gaps, seen);
  return gaps.serialise();
}

interface Scene {
  readonly before: readonly Seen[];
  readonly after?: readonly Seen[];
  readonly startsAt?: number;
  readonly known?: readonly string[];
  readonly early?: readonly Seen[];
}

function unseenIn({ before, after = [], startsAt = START, known = [], early = [] }: Scene): number {
  const gaps = new Gaps();
  see(gaps, early);
  gaps.restore(stateAfter(before), known, startsAt);
  see(gaps, after);
  return gaps.unseen(startsAt + 20_000);
}

const upTo10: readonly Seen[] = [
  [9, KILL - 50],
  [10, KILL - 10],
];

describe('after an unclean stop', () => {
  it.each<[string, Scene, number]>([
    ['numbers in a row are no loss', { before: upTo10, after: [[11, START + 10]] }, 0],
    ['missing numbers are', { before: upTo10, after: [[14, START + 10]] }, 3],
    ['missing numbers before a request seen early are', { before: upTo10, early: [[13, START - 5]] }, 2],
    ['a gap that opened just before the stop is', { before: [...upTo10, [13, KILL - 5]] }, 2],
    [
      'a gap older than three seconds is not',
      {
        before: [
          [9, KILL - 4500],
          [11, KILL - 4200],
          [12, KILL],
        ],
      },
      0,
    ],
    [
      'a request that was under way and ends later is not',
      {
        before: [
          [9, KILL - 20],
          [11, KILL],
        ],
        after: [
          [12, START + 10],
          [10, START + 4000],
        ],
      },
      0,
    ],
    ['a request on record is not', { before: upTo10, known: ['11'], after: [[13, START + 10]] }, 1],
    ['records in any order are not', { before: upTo10, known: ['13', '11', '12'] }, 0],
    ['a gap that opens seconds after the start is not', { before: upTo10, after: [[14, START + 3500]] }, 0],
    ['a huge jump is another counter', { before: upTo10, after: [[50_000, START + 10]] }, 0],
    [
      'a number that comes twice is nothing',
      {
        before: upTo10,
        after: [
          [12, START + 5],
          [12, START + 6],
        ],
      },
      1,
    ],
    [
      'ids that are no numbers are nothing',
      {
        before: upTo10,
        after: [
          ['devtools-1@5', START],
          ['', START],
        ],
      },
      0,
    ],
    [
      'numbers that are not whole are nothing',
      {
        before: upTo10,
        after: [
          ['12.5', START],
          ['1e99', START],
        ],
      },
      0,
    ],
  ])('%s', (_, scene, expected) => {
    expect(unseenIn(scene)).toBe(expected);
  });
});

describe('without an unclean stop', () => {
  it.each<[string, Scene]>([
    ['an idle stop loses nothing', { before: upTo10, startsAt: KILL + 26_000, after: [[14, KILL + 26_010]] }],
    [
      'nor what was open before it',
      {
        before: [
          [9, KILL - 20],
          [12, KILL],
        ],
        startsAt: KILL + 26_000,
        after: [[13, KILL + 26_010]],
      },
    ],
  ])('%s', (_, scene) => {
    expect(unseenIn(scene)).toBe(0);
  });

  it.each([undefined, '', '{', '{"high":"x"}', '[]'])('the state %j counts nothing', (text) => {
    const gaps = new Gaps();
    gaps.restore(text, ['4'], START);
    see(gaps, [
      [9, START],
      [12, START + 1],
    ]);
    expect(gaps.unseen(LATER)).toBe(0);
  });
});

it('waits before it calls a request unseen', () => {
  const gaps = new Gaps();
  gaps.restore(stateAfter(upTo10), [], START);
  see(gaps, [[12, START + 10]]);
  expect(gaps.unseen(START + 3000)).toBe(0);
  expect(gaps.unseen(START + 3011)).toBe(1);
});

it('adds up several kills in a row', () => {
  let state = stateAfter(upTo10);
  for (const [start, next] of [
    [START, 12],
    [START + 500, 14],
    [START + 900, 15],
    [START + 1300, 17],
  ] as const) {
    const gaps = new Gaps();
    gaps.restore(state, [], start);
    see(gaps, [[next, start + 10]]);
    state = gaps.serialise();
  }
  const last = new Gaps();
  last.restore(state, [], START + 60_000);
  expect(last.unseen(START + 60_000)).toBe(3);
});

it.each([
  [0, 3],
  [2, 1],
  [9, 0],
])('counts what someone else saw no more: %i', (count, left) => {
  const gaps = new Gaps();
  gaps.restore(stateAfter(upTo10), [], START);
  see(gaps, [[14, START + 10]]);
  gaps.recovered(count);
  expect(gaps.unseen(LATER)).toBe(left);
});

it('counts exactly the lost numbers, in whatever order requests end', () => {
  const fates = fc.array(fc.record({ lost: fc.boolean(), delay: fc.integer({ min: 0, max: 300 }) }), {
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(fates, fc.integer({ min: 0, max: 50 }), (requests, recorded) => {
      const gaps = new Gaps();
      gaps.restore(stateAfter([[1, KILL - 10]]), [], START);
      const ends = requests.map(({ lost, delay }, i) => ({ id: i + 2, lost, at: START + i + delay }));
      const seen = ends.filter(({ lost }) => !lost).toSorted((a, b) => a.at - b.at);
      see(
        gaps,
        seen.map(({ id, at }): Seen => [id, at]),
      );
      // A lost number shows only when a later one does.
      const high = Math.max(1, ...seen.map(({ id }) => id));
      const lost = ends.filter((end) => end.lost && end.id < high).length;
      expect(gaps.unseen(LATER)).toBe(lost);
      gaps.recovered(recorded);
      expect(gaps.unseen(LATER)).toBe(Math.max(0, lost - recorded));
    }),
  );
});
