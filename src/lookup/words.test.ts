import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexKey, indexWords, normalise, queryParts, queryWords } from './words';

describe('indexWords', () => {
  test.each([
    ['words in lower case, each once', 'The Pool, the pool', ['the', 'pool']],
    ['words with marks in them, whole and in parts', 'web.config', ['web.config', 'web', 'config']],
    ['a code', 'iis/404.13', ['iis/404.13', 'iis', '404.13']],
    ['parts of one letter left out', 'N/A', ['n/a']],
    ['Chinese in pairs', '目錄清單', ['目錄', '錄清', '清單']],
    ['a single character', '無', ['無']],
    ['Chinese beside Latin', '在 IIS 站台', ['在', 'iis', '站台']],
    ['full-width forms as half-width ones', '４０４', ['404']],
    [
      'what is said in several ways, in all of them',
      'Time-out',
      expect.arrayContaining(['timeout', 'timed']),
    ],
    ['到期 and 過期', '已到期', expect.arrayContaining(['到期', '過期'])],
    ['nothing of marks', '— … ! 🙂', []],
  ])('%s', (_, text, words) => {
    expect(indexWords(text)).toEqual(words);
  });
});

describe('queryWords', () => {
  test.each([
    ['whole words', 'web.config locked', ['web.config', 'locked']],
    ['without fillers', 'why is the pool stopped', ['pool', 'stopped']],
    ['the last of nothing but fillers', 'it is', ['is']],
    ['without lone letters beside words', 'pool s', ['pool']],
    ['with lone digits', 'win32 5', ['win32', '5']],
    ['Chinese words apart', '憑證過期', ['憑證', '過期']],
    ['a letter alone', 'e', ['e']],
    ['nothing', ' ?', []],
  ])('%s', (_, query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  test('takes no more words than tell what is looked for', () => {
    expect(queryWords(Array.from({ length: 50 }, (_, at) => `word${at}`).join(' '))).toHaveLength(8);
  });
});

test('queryParts takes words apart', () => {
  expect(queryParts('web.config x')).toEqual(['web', 'config']);
});

test('indexKey keeps Latin words, and the beginnings of Chinese ones', () => {
  expect(indexKey('pool')).toBe('pool');
  expect(indexKey('憑證').startsWith(indexKey('憑'))).toBe(true);
  expect(indexKey('憑證')).not.toBe(indexKey('憑單'));
});

test('the words of a text are found by queries for them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = new Set(indexWords(text));
      for (const word of indexWords(text)) expect(word).toBe(normalise(word));
      for (const word of queryWords(text)) {
        // Characters between two Chinese words may be joined, which only the beginning of a pair has.
        expect([...words].some((each) => each.startsWith(word)) || /\p{Script=Han}/u.test(word)).toBe(true);
      }
    }),
  );
});
