import { expect, it } from 'vitest';
import { movedTo, typedTo } from './menu-keys';

it.each([
  ['ArrowDown', 0, 3, 1],
  ['ArrowDown', 2, 3, 0],
  ['ArrowDown', -1, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', -1, 3, 2],
  ['ArrowUp', 2, 3, 1],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['a', 0, 3, undefined],
  ['End', -1, 0, undefined],
])('%s from %i of %i', (key, at, count, to) => {
  expect(movedTo(key, at, count)).toBe(to);
});

it.each([
  ['c', 0, 1],
  ['c', 1, 2],
  ['cc', 2, 1],
  ['cu', 1, 1],
  ['co', 1, 2],
  ['U', -1, 0],
  ['x', 0, undefined],
  ['', 0, undefined],
])('typing %j at %i', (typed, at, to) => {
  expect(typedTo(['URL', 'cURL', 'copy'], at, typed)).toBe(to);
});
