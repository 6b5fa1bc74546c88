import { expect, test } from 'vitest';
import type { EntryId } from '../entry';
import { libraryOf, sampleEntry } from '../sample-entry';
import noOrphanSeeAlso from './no-orphan-see-also';

const other = sampleEntry({ id: 'http/410' });

test('an id with an entry passes', () => {
  const entry = sampleEntry({ seeAlso: ['http/410'] });
  expect(noOrphanSeeAlso.check(entry, libraryOf(entry, other))).toEqual([]);
});

test.each<[string, EntryId, string]>([
  ['without an entry', 'http/499', 'http/499 has no entry'],
  ['of the entry itself', 'http/404', 'is this entry itself'],
])('an id %s does not', (_, id, message) => {
  const entry = sampleEntry({ seeAlso: ['http/410', id] });
  expect(noOrphanSeeAlso.check(entry, libraryOf(entry, other))).toEqual([
    { place: 'seeAlso[1]', message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
