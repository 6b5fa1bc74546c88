import { describe, expect, test } from 'vitest';
import { hresultIds } from './hresult';

describe('hresultIds', () => {
  test.each([
    ['0x80070021', ['hresult/0x80070021', 'win32/33']],
    ['0X8007000D', ['hresult/0x8007000d', 'win32/13']],
    ['80070005', ['hresult/0x80070005', 'win32/5']],
    ['2147942405', ['hresult/0x80070005', 'win32/5']],
    ['-2147024891', ['hresult/0x80070005', 'win32/5']],
    ['2148074254', ['hresult/0x8009030e']],
    ['c0000135', ['hresult/0xc0000135']],
    ['0x5', ['hresult/0x00000005', 'win32/5']],
    ['404', []],
    ['12345678', []],
    ['9999999999', []],
    ['AppOffline', []],
    ['', []],
  ])('%s', (spelling, ids) => {
    expect(hresultIds(spelling)).toEqual(ids);
  });
});
