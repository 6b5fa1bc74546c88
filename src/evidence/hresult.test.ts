import { expect, test } from 'vitest';
import { hresultOf, win32Of } from './hresult';

test.each([
  ['0x80070005', 5],
  ['0x8007010B', 267],
  ['0x80040154', undefined],
  ['0x00000000', undefined],
  [undefined, undefined],
])('%s wraps %s', (hresult, win32) => {
  expect(win32Of(hresult)).toBe(win32);
});

test.each([
  ['800A000D', '0x800a000d'],
  ['0', '0x00000000'],
  [undefined, undefined],
])('%s is %s', (digits, hresult) => {
  expect(hresultOf(digits)).toBe(hresult);
});
