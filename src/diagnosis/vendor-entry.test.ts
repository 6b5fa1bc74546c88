import { expect, test } from 'vitest';
import { evidenceOf } from '../evidence/exchange-fixture';
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
  const evidence = evidenceOf(answerer && { answeredBy: { ...answerer, certainty: 'likely' } });
  expect(judgeVendor(entry, status, evidence)).toEqual({ entry: expected, certainty });
});

const judged = (answerer: Answerer, certainty: Certainty, errorCode?: string) =>
  judgeVendor(
    'http/502',
    502,
    evidenceOf({
      answeredBy: { ...answerer, certainty },
      facts: errorCode === undefined ? {} : { errorCode },
    }),
  );

test.each<[string, ReturnType<typeof judged>, EntryId, Certainty]>([
  ['is told in the words of whoever answered', judged(nginx, 'confirmed'), 'vendor/nginx-502', 'confirmed'],
  ['stays as it is where that is only possible', judged(nginx, 'possible'), 'http/502', 'confirmed'],
  ['stays as it is where the reference knows no more', judged(iis, 'confirmed'), 'http/502', 'confirmed'],
  [
    'is told by the number that the page states',
    judged(cloudflare, 'confirmed', '1016'),
    'vendor/cloudflare-1016',
    'confirmed',
  ],
])('a status of HTTP %s', (_, { entry, certainty }, expected, sure) => {
  expect([entry, certainty]).toEqual([expected, sure]);
});

test('a sub-status is nobody’s but IIS’s', () => {
  const evidence = evidenceOf({ answeredBy: { ...cloudflare, certainty: 'confirmed' } });
  expect(judgeVendor('iis/502.3', 502, evidence)).toEqual({ entry: 'iis/502.3', certainty: 'confirmed' });
});
