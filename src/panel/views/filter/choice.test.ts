import { expect, it } from 'vitest';
import { choose } from './choice';

it.each<[string, string, boolean, string]>([
  ['', 'a', false, 'a'],
  ['a', 'b', false, 'b'],
  ['a', 'a', false, ''],
  ['ab', 'a', false, 'a'],
  ['', 'a', true, 'a'],
  ['a', 'b', true, 'ab'],
  ['ab', 'a', true, 'b'],
])('%j, and a click on %s, several: %s, makes %j', (before, clicked, several, after) => {
  expect([...choose(new Set(before), clicked, several)].join('')).toBe(after);
});
