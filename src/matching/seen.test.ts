import { expect, it } from 'vitest';
import { SeenNames } from './seen';

it('remembers names up to its limit and forgets the oldest', () => {
  const seen = new SeenNames(2);
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map((name) => seen.isNew(name))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ]);
});
