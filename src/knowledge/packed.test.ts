import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { entries } from './all';
import { LANGUAGES } from './entry';
import { localise } from './localise';
import { pack, unpack } from './packed';

test.each(LANGUAGES)('what is packed comes out as it was (%s)', (language) => {
  const local = entries.map((entry) => localise(entry, language));
  expect(unpack(pack(local))).toEqual(local);
});

test('nothing packs into nothing', () => {
  expect(unpack(pack([]))).toEqual([]);
});

/** What a language may weigh, in bytes, compressed as it would be on its way to a user. */
const BUDGET = 250_000;

test.each(LANGUAGES)('all entries of %s weigh no more than the budget', (language) => {
  const packed = pack(entries.map((entry) => localise(entry, language)));
  expect(gzipSync(JSON.stringify(packed)).length).toBeLessThanOrEqual(BUDGET);
});
