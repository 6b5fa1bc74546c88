import { expect, test } from 'vitest';
import type { Entry } from '../entry';
import { libraryOf, sampleSaying } from '../sample-entry';
import sameTokens from './same-tokens';

test.each<[string, Entry]>([
  [
    'the same tokens in another order',
    sampleSaying({ en: '`a` and `b` of {path}', 'zh-TW': '{path} 的 `b` 與 `a`' }),
  ],
  ['a token said twice', sampleSaying({ en: '`a`, then `a`', 'zh-TW': '`a`' })],
])('passes: %s', (_, entry) => {
  expect(sameTokens.check(entry, libraryOf(entry))).toEqual([]);
});

test.each<[string, Entry, string, string]>([
  ['a token lost', sampleSaying({ en: 'Set `a`.' }), 'meaning.zh-TW', 'lacks `a`'],
  ['a token added', sampleSaying({ 'zh-TW': '設定 `a`。' }), 'meaning.en', 'lacks `a`'],
  ['a placeholder lost', sampleSaying({ en: 'Look at {path}.' }), 'meaning.zh-TW', 'lacks {path}'],
  ['a lone backtick', sampleSaying({ en: 'Set `a.' }), 'meaning.en', 'without its partner'],
])('finds: %s', (_, entry, place, message) => {
  expect(sameTokens.check(entry, libraryOf(entry))).toEqual([
    { place, message: expect.stringContaining(message), tip: expect.any(String) },
  ]);
});
