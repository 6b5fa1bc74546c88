import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFailure } from './filter-fixture';
import { authorityOf, hostOf, mimeTypeOf, schemeOf, sizeOf, subjectOf } from './filter-subject';

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
  it.each([
    [' text/html ;charset=utf-8', 'text/html'],
    ['text/html', 'text/html'],
    ['', ''],
  ])('media type %j', (value, type) => {
    expect(mimeTypeOf([{ name: 'content-type', value }])).toBe(type);
  });

  it.each([
    ['12', 12],
    ['', Number.NaN],
    ['x', Number.NaN],
  ])('size %j', (value, size) => {
    expect(sizeOf([{ name: 'CONTENT-LENGTH', value }])).toBe(size);
  });

  it('gives way to what was found out', () => {
    const failure = aFailure({
      responseHeaders: [
        { name: 'content-length', value: '12' },
        { name: 'content-type', value: 'a/b' },
      ],
    });
    expect(subjectOf(failure, { code: '404' })).toMatchObject({ size: 12, mimeType: 'a/b' });
    const found = { code: '404', size: 0, mimeType: 'c/d' };
    expect(subjectOf(failure, found)).toMatchObject(found);
  });
});
