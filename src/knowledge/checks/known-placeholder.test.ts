import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleFix, sampleSaying } from '../sample-entry';
import knownPlaceholder from './known-placeholder';

test.each<[string, Entry]>([
  ['a known one', sampleSaying({ en: 'See {path}.' })],
  ['variables of URL Rewrite', sampleFix({ config: '<add input="{HTTP_HOST}" url="{R:1}" />' })],
  ['a script block', sampleFix({ command: 'Get-Item x | Where-Object { $_.Name }' })],
])('passes: %s', (_, entry) => {
  expect(knownPlaceholder.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  ['an unknown one in a text', sampleSaying({ en: 'See {pth}.' }), 'meaning.en', '{pth} is no placeholder'],
  ['an unknown one in a command', sampleFix({ command: 'dir {dir}' }), 'causes[0].fix[0].command', '{dir}'],
  [
    'an unknown one in configuration',
    sampleFix({ config: '<a b="{c}" />' }),
    'causes[0].fix[0].config',
    '{c}',
  ],
])('finds: %s', (_, entry, place, message) => {
  expect(knownPlaceholder.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
