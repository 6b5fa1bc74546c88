import { expect, test } from 'vitest';
import { keepOrder } from './keep-order';

test.each([
  ['what was not shown keeps its own order', 'bac', '', 'bac'],
  ['what was shown stays where it is', 'cba', 'abc', 'abc'],
  ['what is new follows', 'xbya', 'ab', 'abxy'],
  ['what is gone leaves no trace', 'ca', 'abc', 'ac'],
])('%s', (_, items, shown, expected) => {
  const kept = keepOrder(
    Array.from(items, (key) => ({ key })),
    Array.from(shown),
  );
  expect(kept.map(({ key }) => key).join('')).toBe(expected);
});
