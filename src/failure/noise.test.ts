import { describe, expect, it } from 'vitest';
import { aFailure, aNetworkError } from './filter-fixture';
import { noiseOf } from './noise';

describe('noiseOf', () => {
  it.each([
    ['net::ERR_BLOCKED_BY_CLIENT', 'blocked'],
    ['net::ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION', 'blocked'],
    ['NS_ERROR_ABORT', 'blocked'],
    ['NS_ERROR_TRACKING_URI', 'blocked'],
    ['NS_ERROR_EMAILTRACKING_URI', 'blocked'],
    ['net::ERR_ABORTED', 'aborted'],
    ['NS_BINDING_ABORTED', 'aborted'],
    ['NS_BINDING_RETARGETED', 'aborted'],
    ['net::ERR_BLOCKED_BY_ADMINISTRATOR', undefined],
    ['net::ERR_BLOCKED_BY_CSP', undefined],
    ['net::ERR_BLOCKED_BY_RESPONSE', undefined],
    ['net::ERR_CACHE_MISS', undefined],
    ['net::ERR_CONNECTION_ABORTED', undefined],
    ['net::ERR_CONNECTION_RESET', undefined],
    ['NS_ERROR_PHISHING_URI', undefined],
    ['NS_ERROR_CONTENT_BLOCKED', undefined],
    ['NS_BINDING_FAILED', undefined],
    ['constructor', undefined],
  ])('takes %s for %s', (error, reason) => {
    expect(noiseOf(aNetworkError(error))).toBe(reason);
  });

  it('takes a look into the cache for a font for noise', () => {
    const probe = aNetworkError('net::ERR_CACHE_MISS');
    expect(noiseOf({ ...probe, type: 'font' })).toBe('cache-probe');
    expect(noiseOf({ ...probe, type: 'xmlhttprequest' })).toBeUndefined();
  });

  it.each([
    ['https://a.test/favicon.ico', 'image', 404, 'favicon'],
    ['https://a.test/favicon.ico?v=2', 'other', 404, 'favicon'],
    ['https://a.test:8443/apple-touch-icon.png', 'image', 404, 'favicon'],
    ['https://a.test/apple-touch-icon-precomposed.png', 'other', 404, 'favicon'],
    ['https://a.test/apple-touch-icon-120x120-precomposed.png', 'other', 404, 'favicon'],
    ['https://a.test/favicon.ico', 'image', 500, 'favicon'],
    ['https://a.test/favicon.ico', 'other', 503, 'favicon'],
    ['https://a.test/favicon.ico', 'main_frame', 404, undefined],
    ['https://a.test/favicon.ico', 'xmlhttprequest', 404, undefined],
    ['https://a.test/img/favicon.ico', 'image', 404, undefined],
    ['https://a.test/?next=/favicon.ico', 'image', 404, undefined],
    ['https://a.test/favicon.icon', 'image', 404, undefined],
    ['https://a.test', 'image', 404, undefined],
    ['', 'image', 404, undefined],
  ])('takes %s as %s with %i for %s', (url, type, status, reason) => {
    expect(noiseOf(aFailure({ url, type, status }))).toBe(reason);
  });

  it.each([
    ['a 404', aFailure({ prerender: true }), 'prerender'],
    ['an aborted prerendering', aNetworkError('net::ERR_ABORTED', { prerender: true }), 'prerender'],
    [
      'an ad of a prerendered page',
      aNetworkError('net::ERR_BLOCKED_BY_CLIENT', { prerender: true }),
      'blocked',
    ],
    ['a 404 of a page in view', aFailure(), undefined],
  ])('weighs prerendering: %s', (_, failure, reason) => {
    expect(noiseOf(failure)).toBe(reason);
  });
});
