import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleEntry } from '../sample-entry';
import errorHasFix from './error-has-fix';

const sample = sampleEntry();
const unfixed = { ...sample, causes: sample.causes.map((cause) => ({ ...cause, fix: [] })) };

test.each<[string, Entry]>([
  ['an error with a fix', sampleEntry()],
  ['a warning without causes', sampleEntry({ severity: 'warning', causes: [] })],
])('passes: %s', (_, entry) => {
  expect(errorHasFix.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  ['an error without causes', sampleEntry({ causes: [] }), 'causes', 'expected a cause'],
  ['a cause without fix', unfixed, 'causes[0].fix', 'expected a step'],
])('finds: %s', (_, entry, place, message) => {
  expect(errorHasFix.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
