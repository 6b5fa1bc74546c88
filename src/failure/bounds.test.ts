import { describe, expect, it } from 'vitest';
import { bounded, boundedUrl } from './bounds';
import { aFailure } from './filter-fixture';

const long = (length: number) => 'x'.repeat(length);

describe('bounded', () => {
  it('leaves an ordinary failure as it is', () => {
    const failure = aFailure({ hops: [{ url: 'http://a.test/', status: 301, location: '/b', at: 1 }] });
    expect(bounded(failure)).toEqual(failure);
  });

  it('keeps a hostile one small, and says that it was cut', () => {
    const hop = { url: long(1e6), status: 302, location: long(1e6), at: 1 };
    const failure = bounded(
      aFailure({
        url: `https://a.test/${long(1e6)}`,
        statusLine: long(1e6),
        error: long(1e6),
        initiator: `data:text/html,${long(1e6)}`,
        responseHeaders: Array.from({ length: 5_000 }, () => ({ name: long(1e4), value: long(1e4) })),
        hops: Array.from({ length: 50 }, () => hop),
      }),
    );
    expect(JSON.stringify(failure).length).toBeLessThan(2_000_000);
    expect(failure.url.endsWith('…')).toBe(true);
    expect(failure.hops).toHaveLength(20);
  });

  it('cuts a URL the same way wherever it is met', () => {
    const url = `https://a.test/${long(1e6)}`;
    expect(boundedUrl(url)).toBe(bounded(aFailure({ url })).url);
    expect(boundedUrl(boundedUrl(url))).toHaveLength(boundedUrl(url).length);
  });
});
