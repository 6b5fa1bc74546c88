import { expect, it } from 'vitest';
import { aFailure } from '../../../failure/filter-fixture';
import { redirectChain } from './redirect-chain';

const hop = (url: string, location: string, at: number, status = 302) => ({ url, location, at, status });

it('is empty without redirects', () => {
  expect(redirectChain(aFailure())).toEqual([]);
});

it('ends with the request itself', () => {
  const hops = [hop('http://a.test/', 'https://a.test/', 100, 301), hop('https://a.test/', '/home', 150)];
  expect(redirectChain(aFailure({ hops, url: 'https://a.test/home', status: 404, endedAt: 400 }))).toEqual([
    { url: 'http://a.test/', status: 301 },
    { url: 'https://a.test/', status: 302, since: 50, location: '/home' },
    { url: 'https://a.test/home', status: 404, since: 250 },
  ]);
});

it('notices where it goes round', () => {
  const hops = [
    hop('https://a.test/', 'https://a.test/in', 1),
    hop('https://a.test/in', 'https://a.test/#back', 2),
    hop('https://a.test/#back', 'https://a.test/in', 3),
  ];
  const chain = redirectChain(aFailure({ hops, url: 'https://a.test/in', status: 0, endedAt: 4 }));
  expect(chain.map(({ again }) => again)).toEqual([undefined, undefined, 0, 1]);
});

it('takes a clock that goes back for no time', () => {
  const chain = redirectChain(aFailure({ hops: [hop('x', 'y', 9)], url: 'y', endedAt: 5 }));
  expect(chain).toEqual([
    { url: 'x', status: 302 },
    { url: 'y', status: 404, since: 0 },
  ]);
});
