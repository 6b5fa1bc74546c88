import { expect, test } from 'vitest';
import { LANGUAGES } from '../knowledge/entry';
import { BASES, type Basis } from './basis';
import { basisText } from './basis-text';

test.each<[Basis, string, string]>([
  [{ of: 'status', value: 404 }, 'status 404', '狀態碼 404'],
  [
    { of: 'body-size', value: 45_000_000, limit: 30_000_000 },
    'request body of 45,000,000 bytes (usual limit 30,000,000)',
    '要求本文 45,000,000 個位元組（上限通常為 30,000,000）',
  ],
  [
    { of: 'duration', value: 120_400, limit: 120_000 },
    'after 120 s (usual limit 120 s)',
    '歷時 120 s（上限通常為 120 s）',
  ],
  [{ of: 'url-part', value: '`+`' }, '`´+´` in the URL', 'URL 中的 `´+´`'],
  [{ of: 'url-part', value: 'app.example:443' }, 'host `app.example:443`', '主機 `app.example:443`'],
  [{ of: 'url-part', value: '[::1]:80' }, 'host `[::1]:80`', '主機 `[::1]:80`'],
  [{ of: 'url-part', value: 'a/b:80' }, '`a/b:80` in the URL', 'URL 中的 `a/b:80`'],
  [{ of: 'redirects', value: 20 }, '20 redirects', '重新導向 20 次'],
  [{ of: 'redirects', value: '/a → /b → /a' }, 'redirects /a → /b → /a', '重新導向 /a → /b → /a'],
  [{ of: 'response-header', value: 'A: b\nc' }, 'response header `A: b, c`', '回應標頭 `A: b, c`'],
])('%j reads well', (basis, en, zhTW) => {
  expect(LANGUAGES.map((language) => basisText(basis, language))).toEqual([en, zhTW]);
});

test.each(BASES)('%s has words in every language, with its value', (of) => {
  for (const language of LANGUAGES) expect(basisText({ of, value: 'X9' }, language)).toContain('X9');
});
