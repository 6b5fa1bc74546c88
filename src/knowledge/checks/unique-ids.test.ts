import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleEntry } from '../sample-entry';
import uniqueIds from './unique-ids';

const sample = sampleEntry();
const [cause] = sample.causes;

test('ids and aliases of their own pass', () => {
  const other = sampleEntry({ id: 'http/410', aliases: ['gone'] });
  expect(uniqueIds.check(sample, libraryOf(sample, other))).toEqual([]);
});

test.each<[string, Entry, readonly Entry[], string, string]>([
  ['an id taken by another entry', sampleEntry({ aliases: [] }), [sample], 'id', 'another entry'],
  ['an alias twice', sampleEntry({ aliases: ['a', 'A'] }), [], 'aliases[1]', 'taken'],
  ["another entry's alias", sample, [sampleEntry({ id: 'http/410' })], 'aliases[0]', 'taken'],
  [
    "another entry's id as alias",
    sampleEntry({ aliases: ['HTTP/410'] }),
    [sampleEntry({ id: 'http/410', aliases: [] })],
    'aliases[0]',
    'taken',
  ],
  [
    'a cause id twice',
    sampleEntry({ causes: cause ? [cause, cause] : [] }),
    [],
    'causes[1].id',
    'earlier cause',
  ],
  [
    'a cause id in another case',
    sampleEntry({ causes: cause ? [{ ...cause, id: 'wrongPath' }] : [] }),
    [],
    'causes[0].id',
    'kebab-case',
  ],
])('finds: %s', (_, entry, others, place, message) => {
  expect(uniqueIds.check(entry, libraryOf(entry, ...others))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
