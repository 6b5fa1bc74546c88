import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, remembered, wildcard } from './filter-text';

describe('contains', () => {
  it('finds any text in itself and in what surrounds it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, wanted, after) => {
        expect(contains(wanted)((before + wanted + after).toLowerCase())).toBe(true);
      }),
    );
  });

  it.each([
    ['ABC', 'xabcx', true],
    ['a.c', 'abc', false],
    ['a', '', false],
    ['', '', true],
    ['X'.repeat(300), `-${'x'.repeat(300)}`, true],
    ['X'.repeat(300), 'x'.repeat(299), false],
  ])('%s in %s: %s', (wanted, text, found) => {
    expect(contains(wanted)(text)).toBe(found);
  });
});

describe('remembered', () => {
  it('asks once for each text, in lower case', () => {
    const asked: string[] = [];
    const holds = remembered((text) => asked.push(text) > 1);
    expect(['A', 'b', 'A', 'b'].map(holds)).toEqual([false, true, false, true]);
    expect(asked).toEqual(['a', 'b']);
  });
});

describe('wildcard', () => {
  it.each([
    ['ABC', 'abc', true],
    ['abc', 'abcd', false],
    ['*', '', true],
    ['a*', 'abc', true],
    ['*c', 'abc', true],
    ['a*c', 'ac', true],
    ['ab*bc', 'abc', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*b', 'ab', false],
    ['*b*b*', 'abab', true],
    ['*b*b*', 'ab', false],
    ['a**c', 'abc', true],
    ['', '', true],
    ['', 'a', false],
  ])('%s on %s: %s', (pattern, text, matches) => {
    expect(wildcard(pattern)(text)).toBe(matches);
  });

  it('agrees with the regular expression of the same meaning', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(letters, text, (pattern, subject) => {
        expect(wildcard(pattern)(subject)).toBe(
          new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(subject),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
