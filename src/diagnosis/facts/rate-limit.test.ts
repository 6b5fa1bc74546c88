import { expect, test } from 'vitest';
import { exchangeFor } from '../fixtures/rule-case';
import { rateLimitOf } from './rate-limit';

const NOW = Date.UTC(2026, 9, 21, 7, 28, 0);

test.each<[string, Readonly<Record<string, string>>, object | undefined]>([
  ['the structured header', { RateLimit: '"default";r=0;t=30' }, { remaining: 0, reset: 30 }],
  ['its older form', { RateLimit: 'limit=10, remaining=2, reset=5' }, { remaining: 2, reset: 5 }],
  ['numbers', { 'RateLimit-Remaining': '3', 'RateLimit-Reset': '12' }, { remaining: 3, reset: 12 }],
  ['a point in time', { 'X-RateLimit-Reset': String(NOW / 1000 + 90) }, { reset: 90 }],
  ['one in milliseconds', { 'X-RateLimit-Reset': String(NOW + 1500) }, { reset: 2 }],
  ['one gone by', { 'X-RateLimit-Reset': String(NOW / 1000 - 90) }, { reset: 0 }],
  ['a period', { 'X-RateLimit-Remaining-Minute': '0' }, { remaining: 0 }],
  ['another spelling', { 'X-Rate-Limit-Remaining': '4' }, { remaining: 4 }],
  ['fractions', { 'x-ratelimit-reset': '1.5' }, { reset: 2 }],
  ['words', { 'X-RateLimit-Remaining': 'none', 'X-RateLimit-Reset': 'soon' }, {}],
  ['a number below zero', { 'X-RateLimit-Remaining': '-1' }, {}],
  ['another header', { 'X-RateLimited': '1', 'Retry-After': '3' }, undefined],
])('%s', (_, headers, expected) => {
  const found = rateLimitOf(exchangeFor({ status: 429, headers, endedAt: NOW }).failure);
  if (expected === undefined) return expect(found).toBeUndefined();
  expect({ ...found, headers: [] }).toEqual({ ...expected, headers: [] });
});
