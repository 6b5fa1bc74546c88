import { describe, expect, it } from 'vitest';
import { uiLanguage, wordsIn } from './words';

describe('uiLanguage', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-CN', 'en'],
    ['zh-Hans-TW', 'en'],
    ['zh', 'en'],
    ['', 'en'],
  ] as const)('serves %s with %s', (tag, language) => {
    expect(uiLanguage(tag)).toBe(language);
  });
});

describe('wordsIn', () => {
  it('has a text of its own in each language', () => {
    const english = wordsIn('en');
    const chinese = wordsIn('zh-TW');
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      if (typeof english[key] === 'string') expect(chinese[key], key).not.toBe(english[key]);
    }
  });

  it('counts one and many', () => {
    expect([wordsIn('en').failures(1), wordsIn('en').failures(1200)]).toEqual([
      '1 failure',
      '1,200 failures',
    ]);
    expect(wordsIn('zh-TW').failures(1200)).toBe('1,200 個失敗');
  });
});
