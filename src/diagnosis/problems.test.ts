import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Evidence } from '../evidence/finding';
import type { Diagnosis, RankedCause } from './diagnosis';
import { exchangeFor } from './fixtures/rule-case';
import { type Diagnosed, problemKey, problemsOf, traitsOf } from './problems';

const locked: RankedCause = {
  entry: 'iis/500.19',
  cause: 'section-locked',
  certainty: 'confirmed',
  basis: [{ of: 'hresult', value: '0x80070021' }],
  values: {},
  scope: 'C:\\site\\web.config',
};

interface Given {
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly endedAt?: number;
  readonly cause?: RankedCause;
}

function diagnosed({ cause, status = 500, ...given }: Given): Diagnosed {
  const evidence: Evidence = { chain: [], facts: {}, ids: [], findings: [] };
  const diagnosis: Diagnosis = { entry: 'http/500', certainty: 'confirmed', causes: cause ? [cause] : [] };
  return { failure: exchangeFor({ status, ...given }).failure, evidence, diagnosis };
}

const keyOf = (given: Given) => problemKey(diagnosed(given));
const likely: RankedCause = { ...locked, certainty: 'likely' };
const possible: RankedCause = { ...locked, certainty: 'possible' };
const { scope: _, ...unbound } = locked;

describe('failures share a problem', () => {
  test.each<[string, Given, Given]>([
    [
      'with the cause and what it is bound to',
      { cause: locked },
      { cause: locked, url: 'https://b.example/x' },
    ],
    ['however sure it is', { cause: locked }, { cause: likely }],
    [
      'on one host, where the cause is bound to nothing else',
      { cause: unbound },
      { cause: unbound, url: 'https://app.example/x' },
    ],
    [
      'that is the same request',
      { cause: possible },
      { cause: possible, url: 'https://app.example/orders?page=2' },
    ],
    ['that nobody knows a cause of', {}, { endedAt: 7 }],
  ])('%s', (_, a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });
});

describe('failures are problems of their own', () => {
  test.each<[string, Given, Given]>([
    ['with another cause', { cause: locked }, { cause: { ...locked, cause: 'duplicate-entry' } }],
    ['in another file', { cause: locked }, { cause: { ...locked, scope: 'C:\\other\\web.config' } }],
    ['on another host', { cause: unbound }, { cause: unbound, url: 'https://b.example/' }],
    [
      'where the cause is only possible',
      { cause: possible },
      { cause: possible, url: 'https://app.example/other' },
    ],
    ['with another method', { cause: possible }, { cause: possible, method: 'POST' }],
  ])('%s', (_, a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

test('a problem tells how often, since when and how closely', () => {
  const items = [0, 1, 2, 3, 4, 60].map((second) =>
    diagnosed({ cause: locked, endedAt: second * 1000, url: `https://app.example/${second}` }),
  );
  const [problem, ...others] = problemsOf([diagnosed({ endedAt: 5 }), ...items], traitsOf);
  expect(problem).toMatchObject({ cause: locked, since: 0, until: 60_000, burst: 5 });
  expect(problem?.items).toEqual(items);
  expect(others).toHaveLength(1);
  expect(others[0]).not.toHaveProperty('burst');
});

test('the cause of a problem is looked for by who asks for it', () => {
  const root = vi.fn(() => locked);
  const traits = { key: 'k', endedAt: 1, certainty: locked.certainty, root };
  const [problem] = problemsOf([1, 2], () => traits);
  expect(problem).toMatchObject({ certainty: 'confirmed', since: 1 });
  expect(root).not.toHaveBeenCalled();
  expect(problem?.cause).toBe(locked);
});

test('every failure is in one problem', () => {
  const given = fc.record({
    cause: fc.constantFrom(undefined, locked, possible, unbound),
    endedAt: fc.integer({ min: 0, max: 100_000 }),
    url: fc.constantFrom('https://a.example/1', 'https://a.example/2', 'no url', ''),
  });
  fc.assert(
    fc.property(fc.array(given, { maxLength: 40 }), (all) => {
      const items = all.map(({ cause, ...rest }) => diagnosed({ ...rest, ...(cause && { cause }) }));
      const problems = problemsOf(items, traitsOf);
      expect(problems.flatMap((problem) => problem.items)).toHaveLength(items.length);
      for (const { items: own, key, since, until } of problems) {
        expect(new Set(own.map(problemKey))).toEqual(new Set([key]));
        expect(since).toBeLessThanOrEqual(until);
      }
    }),
  );
});
