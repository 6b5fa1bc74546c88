import { expect, it } from 'vitest';
import { pageLanguage } from './language';
import { MemoryStorage } from './memory-storage.fixture';
import { KEY } from './stored';

it.each([
  [undefined, 'zh-TW', 'zh-TW'],
  [undefined, 'de', 'en'],
  ['auto', 'zh-Hant', 'zh-TW'],
  ['en', 'zh-TW', 'en'],
  ['zh-TW', 'en', 'zh-TW'],
  ['fr', 'zh-TW', 'zh-TW'],
])('a page with %s chosen in a browser that speaks %s speaks %s', (language, tag, expected) => {
  const storage = new MemoryStorage();
  if (language !== undefined) storage.items.set(KEY, JSON.stringify({ version: 1, language }));
  expect(pageLanguage(storage.page(), tag)).toBe(expected);
});
