import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleEntry } from '../sample-entry';
import sourcesHttps from './sources-https';

test.each<[string, Entry]>([['an https address', sampleEntry({ sources: ['https://example.com/a'] })]])(
  'passes: %s',
  (_, entry) => {
    expect(sourcesHttps.check(entry, libraryOf(entry))).toEqual([]);
  },
);

test.each<[string, Entry, string, string]>([
  ['no source', sampleEntry({ sources: [] }), 'sources', 'is empty'],
  ['plain http', sampleEntry({ sources: ['http://example.com/'] }), 'sources[0]', 'no https address'],
  ['no address', sampleEntry({ sources: ['https://'] }), 'sources[0]', 'no https address'],
])('finds: %s', (_, entry, place, message) => {
  expect(sourcesHttps.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
