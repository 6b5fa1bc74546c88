import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleEntry, sampleSaying } from '../sample-entry';
import bothLanguages from './both-languages';

test.each<[string, Entry]>([['the sample', sampleEntry()]])('passes: %s', (_, entry) => {
  expect(bothLanguages.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  ['an empty text', sampleSaying({ en: ' ' }), 'meaning.en', 'is empty'],
  [
    'an English text where Chinese belongs',
    sampleSaying({ 'zh-TW': 'Gone.' }),
    'meaning.zh-TW',
    'other language',
  ],
  ['a Chinese text where English belongs', sampleSaying({ en: '找不到。' }), 'meaning.en', 'other language'],
  ['white space at an end', sampleSaying({ en: 'Gone. ' }), 'meaning.en', 'white space'],
])('finds: %s', (_, entry, place, message) => {
  expect(bothLanguages.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
