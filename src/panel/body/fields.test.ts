import { expect, test } from 'vitest';
import { exchangeOf } from '../../evidence/exchange-fixture';
import { exceptionPage } from '../../evidence/fixtures/aspnet-pages';
import { lockedSectionPage, missingFilePage } from '../../evidence/fixtures/iis-pages';
import { LANGUAGES } from '../../evidence/fixtures/languages';
import { readEvidence } from '../../evidence/read';
import { fieldsOf } from './fields';

function fieldsIn(status: number, body: string, language: 'en' | 'zh-TW' = 'en') {
  const exchange = exchangeOf({ status, body, headers: { 'Content-Type': 'text/html' } });
  return fieldsOf(readEvidence(exchange), exchange, language);
}

const unescaped = (label: string | undefined) => label?.replaceAll('&#39;', "'");

test.each(Object.entries(LANGUAGES))("IIS's page in %s is a table with its own labels", (_, language) => {
  const fields = fieldsIn(500, lockedSectionPage(language));
  expect(fields.map(({ name }) => name)).toEqual([...language.left, ...language.right].map(unescaped));
  expect(fields[0]).toEqual({ name: unescaped(language.left[0]), value: 'IIS Web Core' });
  expect(fields.at(-4)?.value).toBe('http://localhost:80/shop/');
});

test.each(Object.entries(LANGUAGES))("IIS 7.5's page in %s, too", (_, language) => {
  expect(fieldsIn(404, missingFilePage(language))).toContainEqual({
    name: unescaped(language.right[1]),
    value: 'D:\\www\\x.htm',
  });
});

test.each(Object.entries(LANGUAGES))("ASP.NET's page in %s is one with our names", (_, language) => {
  const fields = fieldsIn(500, exceptionPage(language), 'zh-TW');
  expect(fields).toEqual(
    expect.arrayContaining([
      { name: '例外狀況', value: 'System.NullReferenceException' },
      { name: '訊息', value: language.nullReference.replaceAll('&#39;', "'") },
      { name: '原始程式檔', value: 'D:\\shop\\Cart.aspx.cs' },
      { name: '行號', value: '42' },
    ]),
  );
  expect(fields.at(-1)?.value).toMatch(/Shop\.Cart/);
});

test.each<[string, number, string]>([
  ['of another kind', 404, '<h1>Not Found</h1>'],
  ['that another response quotes', 502, JSON.stringify({ error: lockedSectionPage(LANGUAGES.en) })],
  ['that is no page', 500, 'Oops'],
])('a page %s has no table', (_, status, body) => {
  expect(fieldsIn(status, body)).toEqual([]);
});
