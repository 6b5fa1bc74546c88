import { expect, test } from 'vitest';
import { createLibrary } from '../check';
import { sampleEntry, sampleFix, sampleSaying } from '../sample-entry';
import check from './no-todo';

const library = createLibrary([]);

test('a written entry passes', () => {
  expect(check.check(sampleEntry(), library)).toEqual([]);
});

test.each([
  ['a text', sampleSaying({ en: 'TODO: what it means.' }), 'meaning.en'],
  ['the other language', sampleSaying({ 'zh-TW': 'TODO' }), 'meaning.zh-TW'],
  ['a command', sampleFix({ command: 'appcmd TODO' }), 'causes[0].fix[0].command'],
  ['configuration', sampleFix({ config: '<!-- TODO -->' }), 'causes[0].fix[0].config'],
])('%s that is still to be written fails', (_, entry, place) => {
  expect(check.check(entry, library).map((problem) => problem.place)).toEqual([place]);
});

test('a word that merely holds the letters is none', () => {
  expect(check.check(sampleSaying({ en: 'A TODOS list.' }), library)).toEqual([]);
});
