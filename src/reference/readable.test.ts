import { expect, test } from 'vitest';
import { readable } from './readable';

test.each([
  ['  directory listing ', 'directory listing'],
  ['a\0b\u202ec', 'a b c'],
  ['\u202e', ''],
  ['x'.repeat(10_000), `${'x'.repeat(80)}…`],
])('%j is quoted as %j', (typed, quoted) => {
  expect(readable(typed)).toBe(quoted);
});
