import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityOf, hostOf, schemeOf } from './filter-subject';

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
