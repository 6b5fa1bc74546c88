import { expect, test } from 'vitest';
import type { Answerer, Certainty } from '../evidence/finding';
import type { EntryId } from '../knowledge/entry';
import { judgeVendor } from './vendor-entry';

const cloudflare: Answerer = { id: 'cloudflare', name: 'Cloudflare' };
const nginx: Answerer = { id: 'nginx', name: 'nginx' };
const iis: Answerer = { id: 'iis', name: 'IIS' };

test.each<[string, EntryId, number, Answerer | undefined, EntryId, Certainty]>([
  [
    'is its vendor’s when the vendor answered',
    'vendor/cloudflare-520',
    520,
    cloudflare,
    'vendor/cloudflare-520',
    'likely',
  ],
  [
    'is possible when nothing tells who answered',
    'vendor/cloudflare-520',
    520,
    undefined,
    'vendor/cloudflare-520',
    'possible',
  ],
  ['is nobody’s when another vendor answered', 'vendor/cloudflare-520', 520, nginx, 'http/5xx', 'confirmed'],
  [
    'is that of the vendor who answered',
    'vendor/nginx-499',
    499,
    cloudflare,
    'vendor/cloudflare-499',
    'likely',
  ],
  [
    'may be an application’s on any server',
    'vendor/laravel-419',
    419,
    nginx,
    'vendor/laravel-419',
    'possible',
  ],
  ['may be an application’s on IIS', 'vendor/exchange-440', 440, iis, 'vendor/exchange-440', 'possible'],
])('a number %s', (_, entry, status, answerer, expected, certainty) => {
  const evidence = {
    findings: [],
    ...(answerer && { answeredBy: { ...answerer, certainty: 'likely' as const } }),
  };
  expect(judgeVendor(entry, status, evidence)).toEqual({ entry: expected, certainty });
});
