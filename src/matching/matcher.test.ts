import { describe, expect, it } from 'vitest';
import { boundedUrl } from '../failure/bounds';
import { aFailure } from '../failure/filter-fixture';
import { createMatcher, type LogEntry, type Match, type Matcher } from './matcher';

type Fields = Partial<Pick<LogEntry<string>, 'method' | 'url' | 'status' | 'key'>>;

/** One step of a scene; returns what came of it: `r1=e1`, `r1=e1@row`, `row:e1`. */
type Step = (matcher: Matcher<string>, rows: Map<string, string>) => readonly string[];

const URL = 'https://a.test/poll';

const written = (match: Match<string> | undefined, rows: ReadonlyMap<string, string>): readonly string[] => {
  if (match === undefined) return [];
  if (match.orphan !== undefined) expect(rows.get(match.orphan)).toBe(match.entry);
  return [`${match.failure.id}=${match.entry}${match.orphan === undefined ? '' : '@row'}`];
};

/** A record comes, of a 404 that ended at a time. */
const record =
  (id: string, endedAt: number, fields: Omit<Fields, 'key'> = {}): Step =>
  (matcher, rows) =>
    written(matcher.addFailure(aFailure({ id, endedAt, url: URL, ...fields }), 0), rows);

/** An entry comes, of a 404 that ended at a time. */
const entry =
  (name: string, endedAt: number, fields: Fields = {}): Step =>
  (matcher, rows) => {
    const log = { method: 'GET', url: URL, status: 404, endedAt, entry: name, ...fields };
    return written(matcher.addEntry(log, 0), rows);
  };

/** An entry of a log that is read again. */
const claim =
  (name: string, endedAt: number, fields: Fields = {}): Step =>
  (matcher, rows) => {
    const log = { method: 'GET', url: URL, status: 404, endedAt, entry: name, ...fields };
    const match = matcher.claim(log);
    return match === undefined ? [`not ${name}`] : written(match, rows);
  };

const settle =
  (now: number): Step =>
  (matcher, rows) => {
    const { matches, orphans } = matcher.settle(now);
    const opened = orphans.map(({ id, log }) => {
      rows.set(id, log.entry);
      return `row:${log.entry}`;
    });
    return [...matches.flatMap((match) => written(match, rows)), ...opened];
  };

function play(steps: readonly Step[]): readonly string[] {
  const matcher = createMatcher<string>();
  const rows = new Map<string, string>();
  return steps.flatMap((step) => step(matcher, rows));
}

type Scene = readonly [name: string, steps: readonly Step[], expected: readonly string[]];

describe('a record and an entry', () => {
  const scenes: readonly Scene[] = [
    ['match, record first', [record('r', 1000), entry('e', 1003)], ['r=e']],
    ['match, entry first', [entry('e', 1003), record('r', 1000)], ['r=e']],
    ['match at the edge of the tolerance', [record('r', 1000), entry('e', 3000)], ['r=e']],
    ['do not match beyond it', [record('r', 1000), entry('e', 3001)], []],
    ['do not match before it', [record('r', 3001), entry('e', 1000)], []],
    ['match at its edge, entry first', [entry('e', 1000), record('r', 3000)], ['r=e']],
    ['do not match beyond it, entry first', [entry('e', 1000), record('r', 3001)], []],
    ['do not match before it, entry first', [entry('e', 3001), record('r', 1000)], []],
    ['match whatever the case of the method', [record('r', 0), entry('e', 0, { method: 'get' })], ['r=e']],
    ['do not match with another method', [record('r', 0), entry('e', 0, { method: 'POST' })], []],
    ['do not match with another status', [record('r', 0), entry('e', 0, { status: 500 })], []],
    ['do not match with another URL', [record('r', 0), entry('e', 0, { url: `${URL}?` })], []],
    [
      'match whatever the fragments',
      [record('r', 0, { url: `${URL}#a` }), entry('e', 0, { url: `${URL}#b` })],
      ['r=e'],
    ],
    [
      'match when a network error ended them',
      [record('r', 0, { status: 0 }), entry('e', 0, { status: 0 })],
      ['r=e'],
    ],
    [
      'match when the record has a bounded URL',
      [
        record('r', 0, { url: boundedUrl(`${URL}${'x'.repeat(20_000)}#f`) }),
        entry('e', 0, { url: `${URL}${'x'.repeat(20_000)}` }),
      ],
      ['r=e'],
    ],
    [
      'do not match without times',
      [record('r', Number.NaN), entry('e', Number.NaN), settle(9000)],
      ['row:e'],
    ],
    [
      'match only at the end of redirects',
      [
        entry('e1', 1000, { status: 302, url: 'https://a.test/old' }),
        entry('e2', 1010, { status: 301 }),
        entry('e3', 1020),
        record('r', 1020),
        settle(9000),
      ],
      ['r=e3'],
    ],
  ];
  it.each(scenes)('%s', (_, steps, expected) => {
    expect(play(steps)).toEqual(expected);
  });
});

describe('several of a kind', () => {
  const scenes: readonly Scene[] = [
    [
      'parallel identical requests pair in order',
      [record('r1', 1000), record('r2', 1000), entry('e1', 1000), entry('e2', 1000)],
      ['r1=e1', 'r2=e2'],
    ],
    [
      'the first by time is taken, not the nearest',
      [entry('e1', 1000), entry('e2', 1900), record('r1', 1900), record('r2', 1950)],
      ['r1=e1', 'r2=e2'],
    ],
    [
      'the first by time is taken, not the first to arrive',
      [entry('e2', 1900), entry('e1', 1000), record('r1', 1000), record('r2', 1900)],
      ['r1=e1', 'r2=e2'],
    ],
    [
      'polling with alternating status pairs each with its own',
      [
        record('r1', 1000),
        record('r2', 1100, { status: 500 }),
        record('r3', 1200),
        record('r4', 1300, { status: 500 }),
        entry('e1', 1001),
        entry('e2', 1101, { status: 500 }),
        entry('ok', 1150, { status: 200 }),
        entry('e3', 1201),
        entry('e4', 1301, { status: 500 }),
      ],
      ['r1=e1', 'r2=e2', 'r3=e3', 'r4=e4'],
    ],
    [
      'what is out of reach does not hold up the line',
      [record('r1', 1000), record('r2', 9000), entry('e', 9000), record('r3', 9001), entry('e2', 1001)],
      ['r2=e', 'r1=e2'],
    ],
    [
      'a list given twice counts once',
      [
        entry('e1', 1000, { key: 'k1' }),
        record('r1', 1000),
        entry('e1', 1000, { key: 'k1' }),
        entry('e2', 1000, { key: 'k2' }),
        record('r1', 1000),
        settle(9000),
        entry('e2', 1000, { key: 'k2' }),
        settle(20_000),
      ],
      ['r1=e1', 'row:e2'],
    ],
    [
      'without keys nothing is taken for the same',
      [entry('e1', 1000), entry('e1', 1000), record('r1', 1000), record('r2', 1000)],
      ['r1=e1', 'r2=e1'],
    ],
  ];
  it.each(scenes)('%s', (_, steps, expected) => {
    expect(play(steps)).toEqual(expected);
  });
});

describe('an entry of a log that is read again', () => {
  const scenes: readonly Scene[] = [
    ['takes the record that waits', [record('r', 1000), claim('e', 1003)], ['r=e']],
    [
      'takes none that happened long before, or is another',
      [record('r', 1000), claim('e', 17_000), claim('f', 1000, { status: 500 })],
      ['not e', 'not f'],
    ],
    ['waits for none, and gets no row', [claim('e', 1000), record('r', 1000), settle(5000)], ['not e']],
    [
      'is taken when it is read once more',
      [claim('e', 1000, { key: 'k' }), record('r', 1000), claim('e', 1000, { key: 'k' })],
      ['not e', 'r=e'],
    ],
    [
      'that was taken is no other’s, however it comes',
      [
        record('r', 1000),
        claim('e', 1000, { key: 'k' }),
        record('s', 1000),
        claim('e', 1000, { key: 'k' }),
        entry('e', 1000, { key: 'k' }),
        settle(5000),
      ],
      ['r=e', 'not e'],
    ],
    [
      'and was told of already is passed over',
      [record('r', 1000), entry('e', 1000, { key: 'k' }), record('s', 1000), claim('e', 1000, { key: 'k' })],
      ['r=e', 'not e'],
    ],
  ];
  it.each(scenes)('%s', (_, steps, expected) => {
    expect(play(steps)).toEqual(expected);
  });

  it('is awaited where a record waits that it could be of', () => {
    const matcher = createMatcher<string>();
    matcher.addFailure(aFailure({ url: URL }), 0);
    const awaits = (url: string, status = 404) => matcher.awaits({ method: 'GET', url, status });
    expect([awaits(URL), awaits(`${URL}#part`), awaits(URL, 500), awaits('https://a.test/')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what has no partner', () => {
  const scenes: readonly Scene[] = [
    ['an entry gets a row when its grace ends', [entry('e', 0), settle(1499), settle(1500)], ['row:e']],
    ['it gets one row', [entry('e', 0), settle(1500), settle(9000)], ['row:e']],
    ['a late record takes over the row', [entry('e', 0), settle(1500), record('r', 0)], ['row:e', 'r=e@row']],
    ['a match in time leaves no row', [entry('e', 0), settle(100), record('r', 0), settle(9000)], ['r=e']],
    [
      'an entry that did not fail gets none',
      [
        entry('e1', 0, { status: 200 }),
        entry('e2', 0, { status: 304 }),
        entry('e3', 0, { status: 101 }),
        entry('e4', 0, { status: 399 }),
        entry('e5', 0, { status: Number.NaN }),
        entry('e6', 0, { status: 400 }),
        entry('e7', 0, { status: 0 }),
        settle(9000),
      ],
      ['row:e6', 'row:e7'],
    ],
    ['a record alone stays alone', [record('r', 0), settle(9000)], []],
    [
      'a record told seconds late by a busy browser is found when the grace ends',
      [record('r', 9000), entry('e', 1000), settle(1500)],
      ['r=e'],
    ],
    [
      'or takes over the row when it comes later still',
      [entry('e', 1000), settle(1500), record('r', 9000)],
      ['row:e', 'r=e@row'],
    ],
    [
      'but not from before DevTools was opened, while the entry has a record of its own',
      [record('old', 1000), entry('e', 9000), record('r', 9001), settle(9000)],
      ['r=e'],
    ],
    [
      'a refused handshake, an error to extensions, is found when the grace ends',
      [record('r', 1000, { status: 0 }), entry('e', 1000, { status: 403 }), settle(1500)],
      ['r=e'],
    ],
    ['nor too late', [record('r', 20_000), entry('e', 1000), settle(1500)], ['row:e']],
    ['a late entry still finds its record', [record('r', 0), settle(59_000), entry('e', 0)], ['r=e']],
    [
      'a forgotten record finds none',
      [record('r', 0), settle(60_001), entry('e', 0), settle(70_000)],
      ['row:e'],
    ],
    ['a forgotten row is not taken over', [entry('e', 0), settle(60_001), record('r', 0)], ['row:e']],
  ];
  it.each(scenes)('%s', (_, steps, expected) => {
    expect(play(steps)).toEqual(expected);
  });
});
