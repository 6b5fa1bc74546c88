import { expect, test } from 'vitest';
import { isTraceId } from './trace-id';

test.each([
  ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00', true],
  ['0HLV13AOBVBR9:00000001', true],
  ['0af7651916cd43dd8448eb211c80319c', false],
  ['|0af7651916cd43dd.', false],
  ['', false],
])('%j: %s', (text, expected) => {
  expect(isTraceId(text)).toBe(expected);
});
