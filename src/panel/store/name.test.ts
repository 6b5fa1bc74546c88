import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from './name';

describe('nameOf', () => {
  it.each([
    ['https://a.test/app/upload.ashx', 'upload.ashx'],
    ['https://a.test/app/upload.ashx?batch=1#top', 'upload.ashx?batch=1'],
    ['https://a.test/app/?q=a/b', 'app?q=a/b'],
    ['https://a.test/', 'a.test'],
    ['https://a.test', 'a.test'],
    ['https://user:pw@a.test:8443/?x', 'a.test:8443?x'],
    ['https://a.test/a#b?c/d', 'a'],
    ['data:text/plain,x', 'data:text/plain,x'],
    ['', ''],
  ])('of %s is %s', (url, name) => {
    expect(nameOf(url)).toBe(name);
  });

  it('is never empty for an address on the web', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => nameOf(url) !== ''),
    );
  });
});
