import { expect, test } from 'vitest';
import type { Facts } from '../../evidence/finding';
import { aspEntries } from './asp-code';

test.each<[Facts, readonly string[]]>([
  [{ errorCode: 'ASP 0177', hresult: '0x800401f3' }, ['asp/0177']],
  [{ errorCode: 'ASP 0115', hresult: '0x80004005' }, ['asp/0115', 'asp/80004005']],
  [{ hresult: '0x800A0005' }, ['asp/800a0005']],
  [{ errorCode: '800a000d' }, ['asp/800a000d']],
  [{ errorCode: 'ASP 9999' }, []],
  [{ errorCode: '1020', hresult: '0x1' }, []],
  [{}, []],
])('%j', (facts, expected) => {
  expect(aspEntries(facts)).toEqual(expected);
});
