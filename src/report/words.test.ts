import { describe, expect, it } from 'vitest';
import { WORDS } from './words';

/** Every text of a language by its path; functions with a sample. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 3))]];
  return Object.entries(value ?? {}).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}

describe('the Chinese words', () => {
  const english = new Map(textsOf(WORDS.en));
  it.each(textsOf(WORDS['zh-TW']))('%s are Chinese', (path, text) => {
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).not.toBe(english.get(path));
    expect(text).not.toMatch(
      /訪問|服務器|網絡|默認|端口|證書|客戶端|重定向|超時|映射|信息|數據|緩存|字符|您|日誌/u,
    );
    // A space between Chinese and Latin.
    expect(text).not.toMatch(/\p{Script=Han}[A-Za-z\d]|[A-Za-z\d]\p{Script=Han}/u);
  });
});
