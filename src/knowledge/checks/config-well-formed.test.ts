import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleFix } from '../sample-entry';
import configWellFormed from './config-well-formed';

test.each<[string, Entry]>([
  ['XML', sampleFix({ config: '<a>\n  <b c="1" />\n</a>' })],
  ['what is not XML', sampleFix({ config: 'location / { return 404; }' })],
])('passes: %s', (_, entry) => {
  expect(configWellFormed.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  ['a tag left open', sampleFix({ config: '<a>' }), 'causes[0].fix[0].config', '<a> is never closed'],
])('finds: %s', (_, entry, place, message) => {
  expect(configWellFormed.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
