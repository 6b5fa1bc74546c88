import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from './filter-fixture';
import { authorityOf, hostOf, mimeTypeOf, schemeOf, sizeOf } from './filter-subject';

describe('the parts of a URL', () => {
  it('are those that a full parse finds', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (raw) => {
        const url = new URL(raw);
        expect(authorityOf(url.href)).toBe(url.host);
        expect(hostOf(authorityOf(url.href))).toBe(url.hostname);
        expect(`${schemeOf(url.href)}:`).toBe(url.protocol);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['http://u:p@a.test:81?x@y', 'a.test:81', 'a.test'],
    ['http://[::1]/', '[::1]', '[::1]'],
    ['http://[::1]:81/', '[::1]:81', '[::1]'],
    ['data:text/plain,a://b', '', ''],
    ['nothing', '', ''],
    ['', '', ''],
  ])('%s', (url, authority, host) => {
    expect(authorityOf(url)).toBe(authority);
    expect(hostOf(authorityOf(url))).toBe(host);
  });
});

describe('what headers tell', () => {
  const withHeader = (name: string, value: string) => ({
    failure: aFailure({ responseHeaders: [{ name, value }] }),
    code: '404',
  });

  it.each([
    [' text/html ;charset=utf-8', 'text/html'],
    ['text/html', 'text/html'],
    ['', ''],
  ])('media type %j', (value, type) => {
    expect(mimeTypeOf(withHeader('content-type', value))).toBe(type);
  });

  it.each([
    ['12', 12],
    ['', Number.NaN],
    ['x', Number.NaN],
  ])('size %j', (value, size) => {
    expect(sizeOf(withHeader('CONTENT-LENGTH', value))).toBe(size);
  });

  it('gives way to what is known', () => {
    expect(sizeOf({ ...withHeader('content-length', '12'), size: 0 })).toBe(0);
    expect(mimeTypeOf({ ...withHeader('content-type', 'a/b'), mimeType: 'c/d' })).toBe('c/d');
  });
});
