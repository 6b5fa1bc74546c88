import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Filter, parseFilter, type Subject, testOf } from './filter';
import { aFailure, subjectOf } from './filter-fixture';
import { conditionsBeyond, narrows } from './filter-narrowing';

const matches = (filter: Filter, subject: Subject) => testOf(filter)(subject);

describe('narrows', () => {
  it.each<[string, string, boolean]>([
    ['', 'a', true],
    ['a', '', false],
    ['up', 'upl', true],
    ['UP', 'supper', true],
    ['upl', 'up', false],
    ['-upl', '-up', true],
    ['-up', '-upl', false],
    ['a', 'a b', true],
    ['a b', 'b', false],
    ['a', '-a', false],
    ['method:', 'method:get', true],
    ['method:g', 'method:get', false],
    ['method:get,post', 'method:get', true],
    ['-method:get', '-method:get,post', true],
    ['-method:get,post', '-method:get', false],
    ['url:ab', 'url:abc', true],
    ['url:ab', 'url:ab*', false],
    ['url:*ab', 'url:c*ab', false],
    ['cause:over', 'cause:"over the limit"', true],
    ['/a/', '/a/ b', true],
    ['/a/', '/ab/', false],
    ['/\\d/', '/\\D/', false],
    ['status-code:4xx', 'status-code:404', false],
    ['method:get', 'domain:get', false],
  ])('%j, then %j: %s', (before, after, expected) => {
    expect(narrows(parseFilter(before), parseFilter(after))).toBe(expected);
  });

  it('is true only where all that passes then passed before', () => {
    const letters = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength });
    const term = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.constantFrom('', 'url:', 'cause:', 'method:', 'domain:'),
        fc.array(letters(2), { minLength: 1, maxLength: 2 }),
      )
      .map(([sign, key, values]) => sign + key + values.join(key === '' ? '' : ','));
    const filter = fc.array(term, { maxLength: 2 }).map((terms) => parseFilter(terms.join(' ')));
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
    const subject = fc
      .record({ url: word, method: word, cause: word })
      .map(({ url, method, cause }) =>
        subjectOf(aFailure({ url: `https://${url}/`, method }), { code: 'a', cause }),
      );
    let narrowed = 0;
    fc.assert(
      fc.property(filter, filter, fc.array(subject, { minLength: 5 }), (before, after, subjects) => {
        if (!narrows(before, after)) return;
        narrowed += 1;
        for (const each of subjects) if (matches(after, each)) expect(matches(before, each)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(narrowed).toBeGreaterThan(100);
  });
});

describe('conditionsBeyond', () => {
  it.each<[string, string, string[]]>([
    ['', 'a', ['a']],
    ['a', 'a', []],
    ['a', 'a b', ['b']],
    ['A b', 'b a', []],
    ['a', 'ab', ['ab']],
    ['a', '-a', ['a']],
    ['-a', '-a b', ['b']],
    ['/a/', '/a/ a', ['a']],
    ['method:get,put', 'method:put,get', ['put,get']],
    ['method:get', 'method:get,put', ['get,put']],
    ['method:get', 'domain:get', ['get']],
    ['status-code:404 up', 'status-code:404 upl', ['upl']],
  ])('after %j, %j still asks for %j', (before, after, expected) => {
    const beyond = conditionsBeyond(parseFilter(before), parseFilter(after));
    expect(beyond.map(({ values }) => values.join())).toEqual(expected);
  });
});
