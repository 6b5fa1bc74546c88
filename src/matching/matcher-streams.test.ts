import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from '../failure/filter-fixture';
import { createMatcher, type LogEntry, type Match, type Orphan } from './matcher';

const URL = 'https://a.test/poll';

describe('any two streams', () => {
  const fields = {
    method: fc.constantFrom('GET', 'POST'),
    url: fc.constantFrom('https://a.test/', 'https://a.test/x'),
    at: fc.integer({ min: 0, max: 9000 }),
  };
  const event = fc.oneof(
    fc.record({ ...fields, side: fc.constant('record'), status: fc.constantFrom(0, 404, 500) }),
    fc.record({
      ...fields,
      side: fc.constantFrom('entry', 'claim'),
      status: fc.constantFrom(0, 200, 302, 404, 500),
    }),
    fc.record({ ...fields, side: fc.constant('settle'), status: fc.constant(0) }),
  );

  it('match one to one, only within method, URL, status and tolerance, and lose no row', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        const matcher = createMatcher<number>({ tolerance: 1000, leftoverTolerance: 3000 });
        const matches: Match<number>[] = [];
        const orphans: Orphan<number>[] = [];
        const logs: LogEntry<number>[] = [];
        let records = 0;
        for (const [now, { side, at: endedAt, ...rest }] of events.entries()) {
          if (side === 'settle') {
            const settled = matcher.settle(now * 100);
            orphans.push(...settled.orphans);
            matches.push(...settled.matches);
            continue;
          }
          const log = { ...rest, endedAt, entry: logs.length };
          if (side === 'record') records++;
          const match =
            side === 'entry'
              ? matcher.addEntry(log, now * 100)
              : side === 'claim'
                ? matcher.claim(log)
                : matcher.addFailure(aFailure({ ...rest, endedAt, id: `r${records}` }), now * 100);
          // What is claimed in vain was only looked at.
          if (side === 'entry' || (side === 'claim' && match)) logs.push(log);
          if (match) matches.push(match);
        }
        const last = matcher.settle(events.length * 100 + 1500);
        orphans.push(...last.orphans);
        matches.push(...last.matches);

        for (const { failure, entry } of matches) {
          const log = logs[entry];
          expect([log?.method, log?.url]).toEqual([failure.method, failure.url]);
          expect([log?.status, 0]).toContain(failure.status);
          expect(Math.abs((log?.endedAt ?? Infinity) - failure.endedAt)).toBeLessThanOrEqual(3000);
        }
        expect(new Set(matches.map((match) => match.failure.id)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.entry)).size).toBe(matches.length);

        const takenOver = matches.flatMap((match) => match.orphan ?? []);
        const rowIds = new Set(orphans.map((orphan) => orphan.id));
        expect(rowIds.size).toBe(orphans.length);
        expect(takenOver.every((id) => rowIds.has(id))).toBe(true);
        const failing = logs.filter((log) => log.status === 0 || log.status >= 400).length;
        expect(records + orphans.length - takenOver.length).toBe(records + failing - matches.length);
        expect(matcher.waiting).toBe(records + failing - 2 * matches.length);

        // Nothing that could have been matched is left.
        const matchedIds = new Set(matches.map((match) => match.failure.id));
        const matchedLogs = new Set(matches.map((match) => match.entry));
        const left = logs.filter((log) => !matchedLogs.has(log.entry));
        for (const [i, each] of events.filter(({ side }) => side === 'record').entries()) {
          if (matchedIds.has(`r${i + 1}`)) continue;
          const partner = left.find(
            (log) =>
              log.method === each.method &&
              log.url === each.url &&
              log.status === each.status &&
              Math.abs(log.endedAt - each.at) <= 1000,
          );
          expect(partner).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('100,000 of each', () => {
  const COUNT = 100_000;
  it.each([
    ['of one request, alternating', (i: number) => ({ url: URL, at: i, late: 0 })],
    ['of one request at one time', () => ({ url: URL, at: 0, late: 0 })],
    ['of one request, entries a second after the records', (i: number) => ({ url: URL, at: i, late: 1000 })],
    ['of one request, out of reach', (i: number) => ({ url: URL, at: i, late: 1e9 })],
    ['of different requests', (i: number) => ({ url: `${URL}${i}`, at: i, late: 0 })],
  ])('%s: are matched quickly and forgotten', (_, scene) => {
    const matcher = createMatcher<number>();
    const started = performance.now();
    let matched = 0;
    let rows = 0;
    for (let i = 0; i < COUNT; i++) {
      const { url, at, late } = scene(i);
      if (matcher.addFailure(aFailure({ id: String(i), url, endedAt: at }), i)) matched++;
      const log = { method: 'GET', url, status: 404, endedAt: at + late, entry: i };
      if (matcher.addEntry(log, i)) matched++;
      if (i % 500 === 0) rows += matcher.settle(i).orphans.length;
    }
    rows += matcher.settle(COUNT + 1500).orphans.length;
    expect(matched + rows).toBe(COUNT);
    expect(matcher.waiting).toBeLessThanOrEqual(matched === 0 ? 2 * 61_000 : 0);
    matcher.settle(COUNT + 60_001);
    expect(matcher.waiting).toBe(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('records first, then entries: are matched quickly', () => {
    const matcher = createMatcher<number>();
    const started = performance.now();
    for (let i = 0; i < COUNT; i++) matcher.addFailure(aFailure({ id: String(i), url: URL, endedAt: i }), 0);
    for (let i = 0; i < COUNT; i++) {
      const match = matcher.addEntry({ method: 'GET', url: URL, status: 404, endedAt: i, entry: i }, 0);
      expect(match?.failure.id === String(i)).toBe(true);
    }
    expect(matcher.waiting).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
