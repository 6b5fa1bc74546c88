import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleEntry } from '../sample-entry';
import labelLength from './label-length';

function sampleLabelled(en: string): Entry {
  const sample = sampleEntry();
  return { ...sample, causes: sample.causes.map((cause) => ({ ...cause, label: { ...cause.label, en } })) };
}

test.each<[string, Entry]>([['60 characters', sampleLabelled('x'.repeat(60))]])('passes: %s', (_, entry) => {
  expect(labelLength.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  ['61 characters', sampleLabelled('x'.repeat(61)), 'causes[0].label.en', 'has 61 characters'],
])('finds: %s', (_, entry, place, message) => {
  expect(labelLength.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
