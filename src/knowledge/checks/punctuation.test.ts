import { expect, test } from 'vitest';
import { libraryOf, sampleSaying } from '../sample-entry';
import punctuation from './punctuation';

test.each([
  '伺服器拒絕要求：`a.b`，請改用 IIS 10。',
  '使用 .NET 8 的應用程式（例如 ASP.NET Core）。',
  '網址以 http(s) 開頭。',
  '時間為 10:30，佔 5 %。',
  '設定 `a`, `b` 與 {path}。',
  '選取「`a`（b）」。',
])('%s passes', (text) => {
  const entry = sampleSaying({ 'zh-TW': text });
  expect(punctuation.check(entry, libraryOf(entry))).toEqual([]);
});

test.each([
  ['拒絕要求,請重試。', 'expected ，'],
  ['拒絕要求.', 'expected 。'],
  ['拒絕要求: `a`。', 'expected ：'],
  ['設定 `a`, 再重試。', 'expected ，'],
  ['安全連線 (TLS)。', 'expected （）'],
  ['選取 "原則"。', 'expected 「」'],
  ['使用IIS 10。', 'has no space'],
  ['使用 IIS伺服器。', 'has no space'],
  ['設定`a`。', 'has no space'],
  ['使用.NET。', 'has no space'],
  ['第 1個。', 'has no space'],
  ['看 {path}的內容。', 'has no space'],
])('%s does not: %s', (text, message) => {
  const entry = sampleSaying({ 'zh-TW': text });
  expect(punctuation.check(entry, libraryOf(entry))).toContainEqual({
    place: 'meaning.zh-TW',
    message: expect.stringContaining(message),
    tip: expect.any(String),
  });
});
