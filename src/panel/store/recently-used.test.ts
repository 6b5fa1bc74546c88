import { expect, it } from 'vitest';
import { RecentlyUsed } from './recently-used';

it('makes what it forgot anew, and keeps what was used last', () => {
  const made: string[] = [];
  const kept = new RecentlyUsed<string, string>(2);
  const get = (key: string) =>
    kept.get(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
