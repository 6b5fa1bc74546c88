import { describe, expect, it } from 'vitest';
import { remember } from './filter-history';

describe('remember', () => {
  it.each([
    [[], 'a', ['a']],
    [['b'], 'a', ['a', 'b']],
    [['b', 'a', 'c'], 'a', ['a', 'b', 'c']],
    [['b'], '  a ', ['a', 'b']],
    [['b'], '   ', ['b']],
    [['b'], 'x'.repeat(501), ['b']],
  ])('%j with %j in front is %j', (history, text, expected) => {
    expect(remember(history, text)).toEqual(expected);
  });

  it('keeps the last twenty', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `${index}`);
    expect(remember(twenty, 'new')).toEqual(['new', ...twenty.slice(0, 19)]);
  });
});
